package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/** Where the reader is in a text, which blocks are open there, and what has come out so far. */
final class Cursor {
    final TokenTypes types;
    /** What may stand in the text. */
    final Block top;
    /** The tokens that say something. */
    final List<SextantToken> words;
    final Reading result;
    final StatementListener listener;
    /** The blocks that are open, the innermost last. */
    final List<Frame> frames = new ArrayList<>();
    /** The index of the word to be read next. */
    int at;
    /** Whether what was read last fits nowhere. */
    boolean lost;
    /** Whether the listener knows that layout has a say in the whole text. */
    private boolean told;

    Cursor(TokenTypes types, Block top, List<SextantToken> words, Reading result, StatementListener listener) {
        this.types = types;
        this.top = top;
        this.words = words;
        this.result = result;
        this.listener = listener;
    }

    Block block() {
        return frames.isEmpty() ? top : frames.getLast().block;
    }

    int bodyIndent() {
        return frames.isEmpty() ? 0 : frames.getLast().bodyIndent < 0 ? Integer.MAX_VALUE : frames.getLast().bodyIndent;
    }

    boolean onSameLine(int index) {
        return index < words.size() && index > 0 && words.get(index).getLine() == words.get(index - 1).getLine()
                && words.get(index).getType() != types.close;
    }

    boolean endsStatement(int index) {
        SextantToken token = words.get(index);
        return token.isFirstInLine() || token.getType() == types.open || token.getType() == types.close
                || types.isWord(token.getType()) && block().statement(types.text(token)) != null;
    }

    /** Tells that the text's layout has a say in what it means, although its braces match. */
    void layoutDecides() {
        if (!told) {
            told = true;
            words.forEach(listener::doubtful);
        }
    }
}
