package org.sextant.dsl;

import java.util.List;

/**
 * What stands where in a text. All offsets are UTF-16 units from the text's beginning.
 *
 * @param tokens words, values and comments in order; signs and white space are left out
 * @param blocks what stands in braces, in the order of their opening braces
 */
public record Scan(List<Token> tokens, List<Span> blocks) {
    /** Copies the lists. */
    public Scan {
        tokens = List.copyOf(tokens);
        blocks = List.copyOf(blocks);
    }

    /**
     * A word, a path of names, a value or a comment.
     *
     * @param offset where it begins
     * @param length how long it is; never 0
     * @param role   what it stands for; never {@link TokenRole#SEGMENT}, for a path is one token
     */
    public record Token(int offset, int length, TokenRole role) {
        /** @return the offset behind it */
        public int end() {
            return offset + length;
        }
    }

    /**
     * A part of a text.
     *
     * @param offset where it begins
     * @param length how long it is
     */
    public record Span(int offset, int length) {
        /** @return the offset behind it */
        public int end() {
            return offset + length;
        }
    }
}
