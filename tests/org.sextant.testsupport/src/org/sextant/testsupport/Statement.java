package org.sextant.testsupport;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a made-up portfolio, before it is laid out.
 *
 * @param words its words; {@link #BREAK} marks where a line may end within it
 * @param body  what its braces hold, or null where it has none
 */
record Statement(String words, @Nullable List<Statement> body) {
    /** Where a statement may go on in the next line, instead of a space. */
    static final char BREAK = '\u0001';

    static Statement of(String words) {
        return new Statement(words, null);
    }

    /** The values of a list. */
    static String list(List<String> values) {
        return String.join("," + BREAK, values);
    }
}
