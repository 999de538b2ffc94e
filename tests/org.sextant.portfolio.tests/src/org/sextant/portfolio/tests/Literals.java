package org.sextant.portfolio.tests;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a Java source. */
final class Literals {
    private static final String BLOCK = "\"\"\"";

    private final String source;
    private final List<String> found = new ArrayList<>();
    private int at;

    private Literals(String source) {
        this.source = source;
    }

    /** The literals, as they are written, in order. */
    static List<String> of(String source) {
        Literals literals = new Literals(source);
        while (literals.at < source.length()) {
            literals.next();
        }
        return literals.found;
    }

    private void next() {
        if (source.startsWith("//", at)) {
            at = behind("\n", at);
        } else if (source.startsWith("/*", at)) {
            at = behind("*/", at + 2);
        } else if (source.startsWith(BLOCK, at)) {
            int end = behind(BLOCK, at + BLOCK.length());
            found.add(source.substring(at + BLOCK.length(), end - BLOCK.length()));
            at = end;
        } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
            literal(source.charAt(at));
        } else {
            at++;
        }
    }

    private void literal(char quote) {
        int end = at + 1;
        while (source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        if (quote == '"') {
            found.add(source.substring(at + 1, end));
        }
        at = end + 1;
    }

    private int behind(String end, int from) {
        int index = source.indexOf(end, from);
        return index < 0 ? source.length() : index + end.length();
    }
}
