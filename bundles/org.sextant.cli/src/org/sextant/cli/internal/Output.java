package org.sextant.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Writes text. What the encoding cannot write becomes a plain character of the same width. When nobody reads any more,
 * the rest is dropped in silence.
 */
public final class Output {
    private static final int CHUNK = 8192;
    private static final String GLYPHS = "●◑◔◌○·–";

    private final OutputStream target;
    private final CharsetEncoder encoder;
    private final boolean unicode;
    private final StringBuilder pending = new StringBuilder();
    private boolean closed;

    /**
     * Makes one.
     *
     * @param target  takes the bytes
     * @param charset the encoding
     */
    public Output(OutputStream target, Charset charset) {
        this.target = target;
        encoder = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        unicode = encoder.canEncode(GLYPHS);
    }

    /** @return whether it can write the glyphs of states */
    public boolean isUnicode() {
        return unicode;
    }

    /**
     * Writes a line for people.
     *
     * @param text the line, without its end; whatever would steer the terminal is left out
     */
    public void line(String text) {
        text(Style.harmless(text));
        text("\n");
    }

    /**
     * Writes text as it is.
     *
     * @param text the text
     */
    public void text(String text) {
        pending.append(text);
        if (pending.length() >= CHUNK) {
            write();
        }
    }

    /**
     * Hands everything on.
     *
     * @throws UncheckedIOException if it cannot be written, and that is not because nobody reads any more
     */
    public void flush() {
        write();
        try {
            if (!closed) {
                target.flush();
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    private void write() {
        if (!closed && !pending.isEmpty()) {
            try {
                ByteBuffer bytes = encoder.encode(CharBuffer.wrap(unicode ? pending : plain()));
                target.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
            } catch (IOException e) {
                failed(e);
            }
        }
        pending.setLength(0);
    }

    private CharSequence plain() {
        StringBuilder text = new StringBuilder(pending.length());
        for (int i = 0; i < pending.length(); i++) {
            char c = pending.charAt(i);
            text.append(encoder.canEncode(c) || Character.isSurrogate(c) ? c : Style.plain(c));
        }
        return text;
    }

    private void failed(IOException failure) {
        closed = true;
        if (!String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            throw new UncheckedIOException(failure);
        }
    }
}
