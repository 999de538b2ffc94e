package org.sextant.dsl.internal.syntax;

import org.jspecify.annotations.Nullable;

/** The form of one kind of statement: what may follow its keyword, and what its block may hold. */
public final class Shape {
    private final String keyword;
    private final boolean element;
    private final State start;
    private final @Nullable Block block;
    private final boolean blockRequired;
    private final boolean single;

    Shape(String keyword, boolean element, State start, @Nullable Block block, boolean blockRequired,
            boolean single) {
        this.keyword = keyword;
        this.element = element;
        this.start = start;
        this.block = block;
        this.blockRequired = blockRequired;
        this.single = single;
    }

    /** @return the keyword it begins with; empty for a statement that begins with a name */
    public String keyword() {
        return keyword;
    }

    /** @return whether it declares an element with a name of its own */
    public boolean isElement() {
        return element;
    }

    /** @return whether its block may hold it only once */
    public boolean isSingle() {
        return single;
    }

    State start() {
        return start;
    }

    /**
     * Whether it describes a thing of its own: after its keyword stand what the thing is called and then, with no
     * joining word between, a title or a block.
     *
     * @param types the token types
     * @return whether it does
     */
    public boolean isEntry(TokenTypes types) {
        State word = start.afterWord();
        State text = start.after(types.string);
        return !keyword.isEmpty()
                && (word != null && (word.after(types.string) != null || word.after(types.open) != null)
                        || text != null && text.after(types.open) != null);
    }

    /**
     * Whether it says one thing about one other: after its keyword stand a reference and a joining word.
     *
     * @param types the token types
     * @return whether it does
     */
    public boolean isJoined(TokenTypes types) {
        State word = start.wordUse() == WordUse.REFERENCE || start.wordUse() == WordUse.ANY ? start.afterWord() : null;
        return !keyword.isEmpty() && word != null && word.tokens().stream().anyMatch(types::isWord);
    }

    /** @return what its block may hold, or null where it has none */
    public @Nullable Block block() {
        return block;
    }

    /** @return whether it cannot do without its block */
    public boolean isBlockRequired() {
        return blockRequired;
    }
}
