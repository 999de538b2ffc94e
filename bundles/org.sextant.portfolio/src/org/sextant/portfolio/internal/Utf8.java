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
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Undecoded;

/** Decodes files. What is no UTF-8 is noted at its place, the rest is read. */
public final class Utf8 {
    /** Stands for what could not be decoded. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final Charset WINDOWS = Charset.forName("windows-1252");

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
        if (mark == 0xFEFF || bytes[0] == 0 && isWide(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return mark == 0xFFFE || bytes[1] == 0 && isWide(bytes, 1) ? StandardCharsets.UTF_16LE : null;
    }

    /** Whether most characters have a zero, which is no character of a text, as the same one of their two bytes. */
    private static boolean isWide(byte[] bytes, int zero) {
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 != zero) {
                    return false;
                }
                zeros++;
            }
        }
        return bytes.length % 2 == 0 && zeros > bytes.length / 4;
    }

    private static SourceText slowly(String name, URI uri, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        List<Undecoded> invalid = new ArrayList<>();
        boolean plain = isPlain(bytes);
        for (CoderResult result = decoder.decode(in, out, true); result
                .isError(); result = decoder.decode(in, out, true)) {
            String windows = new String(bytes, in.position(), result.length(), WINDOWS);
            invalid.add(new Undecoded(out.position(), plain && windows.indexOf(REPLACEMENT) < 0 ? windows : ""));
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
        }
        return new SourceText(name, uri, out.flip().toString(), invalid, false);
    }

    /** Whether a file holds nothing that no text holds, such as zeros. */
    private static boolean isPlain(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && "\t\n\f\r".indexOf(each) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What an editor's text lacks of its file. An editor has replacement characters where it could not decode the file;
     * saving it would lose what is there.
     *
     * @param file   the file
     * @param edited the text that the editor has for it
     * @return each place in that text; what stands there in the file is known as long as nobody has changed the text right
     *         beside one of them
     */
    public static List<Undecoded> lost(SourceText file, String edited) {
        if (file.invalid().isEmpty()) {
            return List.of();
        }
        List<Integer> now = IntStream.range(0, edited.length()).filter(each -> edited.charAt(each) == REPLACEMENT)
                .boxed().toList();
        boolean known = now.size() == file.invalid().size() && IntStream.range(0, now.size())
                .allMatch(i -> around(edited, now.get(i)).equals(around(file.text(), file.invalid().get(i).offset())));
        return IntStream.range(0, now.size())
                .mapToObj(i -> new Undecoded(now.get(i), known ? file.invalid().get(i).windows() : "")).toList();
    }

    private static String around(String text, int offset) {
        return text.substring(Math.max(0, offset - 1), Math.min(text.length(), offset + 2));
    }
}
