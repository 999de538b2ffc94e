package org.sextant.dsl.ide;

import java.util.List;

/**
 * What is said of a place in a text. All of it is plain text.
 *
 * @param range what it is about
 * @param title the element's title, or the word
 * @param lines what else is to be known, each a line or a paragraph
 */
public record HoverText(Range range, String title, List<String> lines) {
    /** Copies the list. */
    public HoverText {
        lines = List.copyOf(lines);
    }
}
