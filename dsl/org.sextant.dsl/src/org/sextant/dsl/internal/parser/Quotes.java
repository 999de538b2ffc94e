package org.sextant.dsl.internal.parser;

import java.util.ArrayList;
import java.util.List;

/** Texts in straight or typographic quotation marks. */
public final class Quotes {
    private Quotes() {
    }

    /**
     * What a text says.
     *
     * @param written the text with its quotation marks; the closing one may be missing
     * @return the text
     */
    public static String unquote(String written) {
        char close = written.charAt(0) == '"' ? '"' : '\u201D';
        int end = isClosed(written, close) ? written.length() - 1 : written.length();
        if (close != '"' || written.indexOf('\\') < 0) {
            return written.substring(1, end);
        }
        StringBuilder text = new StringBuilder(end);
        for (int i = 1; i < end; i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < end && (written.charAt(i + 1) == '"' || written.charAt(i + 1) == '\\')) {
                c = written.charAt(++i);
            }
            text.append(c);
        }
        return text.toString();
    }

    private static boolean isClosed(String written, char close) {
        int last = written.length() - 1;
        if (last == 0 || written.charAt(last) != close) {
            return false;
        }
        int slashes = 0;
        for (int i = last - 1; close == '"' && i > 0 && written.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 0;
    }

    /**
     * Writes a text of one paragraph.
     *
     * @param text the text
     * @return the text in straight quotation marks, line breaks become spaces
     */
    public static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\r\\n|[\\r\\n]", " ") + '"';
    }

    /** Reads texts below one another: paragraphs, separated by an empty line in the result. */
    static String paragraphs(String written) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < written.length();) {
            char open = written.charAt(at);
            if (open != '"' && open != '\u201C' && open != '\u201D') {
                at++;
                continue;
            }
            int end = end(written, at);
            parts.add(unquote(written.substring(at, end)));
            at = end;
        }
        return String.join("\n\n", parts);
    }

    private static int end(String written, int start) {
        char close = written.charAt(start) == '"' ? '"' : '\u201D';
        for (int at = start + 1; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '\\' && close == '"') {
                at++;
            } else if (c == close) {
                return at + 1;
            } else if (c == '\n' || c == '\r') {
                return at;
            }
        }
        return written.length();
    }
}
