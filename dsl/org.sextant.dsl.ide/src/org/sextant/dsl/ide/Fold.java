package org.sextant.dsl.ide;

/**
 * A part of a text, over more than one line, that can be folded to its first line.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is, in UTF-16 units; it ends with its last character, not with its line
 * @param kind   what it is
 */
public record Fold(int offset, int length, Kind kind) {
    /** What is folded. */
    public enum Kind {
        /** What stands in braces, with the braces. */
        BLOCK,
        /** Comments on lines of their own, directly below one another. */
        COMMENT
    }
}
