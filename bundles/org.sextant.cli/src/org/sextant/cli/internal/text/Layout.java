package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Puts text into columns. Widths are those of a terminal: an ideograph takes two columns, a combining mark none. */
public final class Layout {
    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
            {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF},
            {0x20000, 0x3FFFD}};

    private Layout() {
    }

    /**
     * How wide a text is.
     *
     * @param text the text
     * @return its columns
     */
    static int width(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += width(text.codePointAt(i));
        }
        return columns;
    }

    private static int width(int c) {
        if (c < WIDE[0][0]) {
            return c >= 0x300 && c <= 0x36F || c == 0xAD ? 0 : 1;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT ? 0
                : 1;
    }

    /**
     * Fills up with spaces behind.
     *
     * @param text  the text
     * @param width how wide it is to be
     * @return the text, at least so wide
     */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Fills up with spaces before.
     *
     * @param text  the text
     * @param width how wide it is to be
     * @return the text, at least so wide
     */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /**
     * Breaks text into lines between words; a word that is longer than a line is broken anywhere.
     *
     * @param text  the text; runs of white space count as one space
     * @param width how wide a line may be
     * @return the lines, at least one
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            int wide = width(rest);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (used == 0 && wide > width) {
                int end = fitting(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
                wide = width(rest);
            }
            line.append(used > 0 ? " " : "").append(rest);
            used += (used > 0 ? 1 : 0) + wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * Breaks text into indented lines.
     *
     * @param first  what the first line begins with
     * @param indent what the others begin with
     * @param text   the text
     * @param width  how wide a line may be, the beginning included
     * @return the lines
     */
    public static List<String> wrap(String first, String indent, String text, int width) {
        List<String> lines = wrap(text, width - Math.max(width(first), width(indent)));
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, (i == 0 ? first : indent) + lines.get(i));
        }
        return lines;
    }

    private static int fitting(String text, int width) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > width) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.max(i, text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0)));
    }
}
