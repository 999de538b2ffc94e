package org.sextant.dsl.ide.internal;

/** Ways about the lines of a text. */
public final class Lines {
    private Lines() {
    }

    /**
     * Where the line of a place begins.
     *
     * @param text the text
     * @param at   a place in it
     * @return the place behind the line break before
     */
    public static int start(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /**
     * Where the line of a place ends.
     *
     * @param text the text
     * @param at   a place in it
     * @return the place before its line break, or the end of the text
     */
    public static int end(String text, int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /**
     * Where the line behind that of a place begins.
     *
     * @param text the text
     * @param at   a place in it
     * @return the place behind the line's break, or the end of the text
     */
    public static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /**
     * The white space that the line of a place begins with.
     *
     * @param text the text
     * @param at   a place in it
     * @return blanks and tabs
     */
    public static String indent(String text, int at) {
        int start = start(text, at);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * Whether a place is the first of its line, white space aside.
     *
     * @param text the text
     * @param at   a place in it
     * @return whether it is
     */
    public static boolean isFirst(String text, int at) {
        return text.substring(start(text, at), at).isBlank();
    }

    /**
     * Whether nothing but white space or a comment stands behind a place in its line.
     *
     * @param text the text
     * @param at   a place in it
     * @return whether it is so
     */
    public static boolean isLast(String text, int at) {
        String rest = text.substring(at, end(text, at)).strip();
        return rest.isEmpty() || rest.startsWith("//");
    }

    /**
     * How the lines of a text end.
     *
     * @param text the text
     * @return as its first line does
     */
    public static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
