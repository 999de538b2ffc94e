package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;

/**
 * A text in which <code>&lt;|&gt;</code> marks the caret.
 *
 * @param text   the text without the mark
 * @param offset the caret
 */
record Marked(String text, int offset) {
    private static final String CARET = "<|>";

    static Marked of(String marked) {
        int at = marked.indexOf(CARET);
        assertTrue(at >= 0, "no caret");
        return new Marked(marked.replace(CARET, ""), at);
    }

    /** The caret as an editor counts in UTF-16. */
    JsonObject position() {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return Client
                .json("{line: %d, character: %d}".formatted(line, offset - text.lastIndexOf('\n', offset - 1) - 1));
    }

    /** Parameters with the caret. */
    String at() {
        return "{position: " + position() + "}";
    }
}
