package org.sextant.portfolio.internal;

import java.util.Arrays;

import org.sextant.portfolio.Location;

/** The lines of a text. A line ends with LF, CR LF or CR. */
public final class Lines {
    private final String text;
    private int[] starts = new int[64];
    private int count = 1;

    /**
     * Finds the lines.
     *
     * @param text the text
     */
    public Lines(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at + 1;
            }
        }
    }

    /**
     * The place of a piece of text.
     *
     * @param file   the file's path
     * @param offset where it begins; beyond the end means the end
     * @param length how long it is
     * @return the place
     */
    public Location locate(String file, int offset, int length) {
        int from = Math.min(offset, text.length());
        int to = Math.min(offset + length, text.length());
        int line = line(from);
        int endLine = line(to);
        return new Location(file, line + 1, column(line, from), endLine + 1, column(endLine, to), from, to - from);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
        int start = starts[line];
        int mark = start < text.length() && text.charAt(start) == '\uFEFF' && start < offset ? 1 : 0;
        return text.codePointCount(start + mark, offset) + 1;
    }
}
