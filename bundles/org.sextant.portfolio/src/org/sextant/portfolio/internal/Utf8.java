package org.sextant.portfolio.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.portfolio.SourceText;

/** Decodes files. What is no UTF-8 is noted at its place, the rest is read. */
public final class Utf8 {
    /** Stands for what could not be decoded. */
    public static final char REPLACEMENT = '\uFFFD';

    private Utf8() {
    }

    /**
     * Decodes a file.
     *
     * @param name  what people are shown
     * @param uri   the file
     * @param bytes its bytes, with or without a byte order mark
     * @return its text
     */
    public static SourceText decode(String name, URI uri, byte[] bytes) {
        Charset utf16 = utf16(bytes);
        if (utf16 != null) {
            return new SourceText(name, uri, new String(bytes, utf16), List.of(), true);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return new SourceText(name, uri, text, List.of(), false);
        }
        return slowly(name, uri, bytes);
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    }

    private static SourceText slowly(String name, URI uri, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        List<Integer> invalid = new ArrayList<>();
        for (CoderResult result = decoder.decode(in, out, true); result
                .isError(); result = decoder.decode(in, out, true)) {
            invalid.add(out.position());
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
        }
        return new SourceText(name, uri, out.flip().toString(), invalid, false);
    }
}
