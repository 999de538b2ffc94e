package org.sextant.dsl.internal.syntax;

/** Learns where the statements and blocks of a text are while it is read, in the order of the text. */
public interface StatementListener {
    /** Takes no notice. */
    StatementListener NONE = new StatementListener() {
    };

    /**
     * Told of each word, before anything else, whose braces do not match: there, layout decides what is meant.
     *
     * @param word the word or sign
     */
    default void doubtful(SextantToken word) {
    }

    /**
     * A statement is to begin with a word or sign, or what stands in its place fits nowhere. Told again if a block has
     * to be closed before it.
     *
     * @param block what may stand there
     * @param token the word or sign
     */
    default void meets(Block block, SextantToken token) {
    }

    /**
     * A keyword begins a statement of the block that is open. Its values may still turn out to fit nowhere.
     *
     * @param keyword the keyword, or the name that stands in its place
     */
    default void begins(SextantToken keyword) {
    }

    /**
     * A statement with its values.
     *
     * @param shape its form
     * @param first its keyword, or the name that stands in its place
     * @param last  the last of its values; the keyword if it has none
     */
    default void statement(Shape shape, SextantToken first, SextantToken last) {
    }

    /**
     * The block of the statement just told of is opened.
     *
     * @param brace the brace; of no length where it is missing
     */
    default void opens(SextantToken brace) {
    }

    /**
     * The innermost open block is closed.
     *
     * @param brace the brace; of no length where it is missing
     */
    default void closes(SextantToken brace) {
    }
}
