package org.sextant.lsp.internal.texts;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Places in a text as the client counts them, by line and unit, and as the services do, by offset. A line ends with LF, CR LF
 * or CR. What lies beyond the end of a line or of the text means that end.
 */
public final class Positions {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Encoding encoding;
    private final int mark;
    private int[] starts = new int[64];
    private int count = 1;

    /**
     * Finds the lines of a text.
     *
     * @param text     the text
     * @param encoding how the client counts
     * @param fromDisk whether the text was read from disk: clients do not count a byte order mark there
     */
    public Positions(String text, Encoding encoding, boolean fromDisk) {
        this.text = text;
        this.encoding = encoding;
        mark = fromDisk && !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        starts[0] = mark;
        for (int at = mark; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at + 1;
            }
        }
    }

    /** @return the text */
    public String text() {
        return text;
    }

    /** @return how many lines it has, one at least */
    public int lines() {
        return count;
    }

    /**
     * Where a line begins.
     *
     * @param line a line that there is
     * @return the offset
     */
    public int start(int line) {
        return starts[line];
    }

    /**
     * Where a line ends.
     *
     * @param line a line that there is
     * @return the offset before its line end
     */
    public int end(int line) {
        int end = line + 1 < count ? starts[line + 1] : text.length();
        if (line + 1 < count) {
            end--;
            end -= end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? 1 : 0;
        }
        return end;
    }

    /**
     * The line of a place.
     *
     * @param offset an offset
     * @return its line, from 0
     */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /**
     * Turns a place as the client counts into an offset. What stands within a character means its beginning.
     *
     * @param position the place
     * @return the offset
     */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0 || line >= count) {
            return line < 0 ? mark : text.length();
        }
        int at = starts[line];
        int end = end(line);
        int left = position.getCharacter();
        while (at < end) {
            int character = text.codePointAt(at);
            left -= encoding.units(character);
            if (left < 0) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /**
     * Turns an offset into a place as the client counts.
     *
     * @param offset an offset
     * @return the place
     */
    public Position position(int offset) {
        int to = Math.clamp(offset, mark, text.length());
        int line = line(to);
        return new Position(line, units(starts[line], to));
    }

    /**
     * Measures a part of a text.
     *
     * @param from where it begins
     * @param to   where it ends
     * @return how many of the client's units it has
     */
    public int units(int from, int to) {
        int units = 0;
        for (int at = from; at < to;) {
            int character = text.codePointAt(at);
            units += encoding.units(character);
            at += Character.charCount(character);
        }
        return units;
    }

    /**
     * Turns a part of the text into one as the client counts.
     *
     * @param offset where it begins
     * @param length how long it is
     * @return the part
     */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }
}
