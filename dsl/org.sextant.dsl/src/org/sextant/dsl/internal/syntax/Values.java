package org.sextant.dsl.internal.syntax;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Follows a statement's values through its states, and gives the words among them the types the parser expects. */
final class Values {
    private final Syntax syntax;
    private final TokenTypes types;
    private final List<SextantToken> words;

    Values(Syntax syntax, List<SextantToken> words) {
        this.syntax = syntax;
        this.types = syntax.types();
        this.words = words;
    }

    /**
     * How far a statement's values go.
     *
     * @param end   the index behind the last value with which the statement can end, or -1 if it cannot
     * @param stop  the index of the first token that does not fit
     * @param state the state there
     */
    record Run(int end, int stop, State state) {
        boolean isComplete() {
            return end >= 0;
        }
    }

    /** Reads a statement that begins with a name instead of a keyword; changes nothing. */
    Run runNamed(State start, int from, Block block) {
        State second = start.afterWord();
        return second == null ? new Run(-1, from, start) : run(second, from + 1, block);
    }

    /** Reads from a state on; changes nothing. */
    Run run(State start, int from, Block block) {
        State state = start;
        int at = from;
        int end = state.isComplete() ? from : -1;
        while (at < words.size()) {
            State next = step(state, at, block);
            if (next == null) {
                break;
            }
            state = next;
            at++;
            if (state.isComplete()) {
                end = at;
            }
        }
        return new Run(end, at, state);
    }

    /** Makes names of the words that stand for something, up to an index. */
    State accept(State start, int from, int to, Block block) {
        State state = start;
        for (int at = from; at < to; at++) {
            SextantToken token = words.get(at);
            State next = byKeyword(state, token, block);
            if (next == null) {
                next = state.afterWord();
                token.setType(types.id);
            }
            state = Objects.requireNonNull(next);
        }
        return state;
    }

    private @Nullable State step(State state, int at, Block block) {
        SextantToken token = words.get(at);
        if (token.getType() == types.open || token.getType() == types.close) {
            return null;
        }
        State next = byKeyword(state, token, block);
        if (next != null) {
            return next;
        }
        return state.afterWord() != null && types.isWord(token.getType()) && fits(state, token, at, block)
                ? state.afterWord() : null;
    }

    private @Nullable State byKeyword(State state, SextantToken token, Block block) {
        if (token.getType() == types.id) {
            return null;
        }
        State next = state.after(token.getType());
        boolean begins = token.isFirstInLine() && types.isWord(token.getType())
                && (block.statement(types.text(token)) != null || Segments.begins(syntax, token));
        boolean dotBelow = token.getType() == types.dot && token.isFirstInLine();
        return begins || dotBelow ? null : next;
    }

    private boolean fits(State state, SextantToken token, int at, Block block) {
        boolean sameLine = at == 0 || words.get(at - 1).getLine() == token.getLine();
        boolean goesOn = sameLine || at > 0 && words.get(at - 1).getType() == types.comma;
        boolean keyword = token.getType() != types.id;
        return switch (Objects.requireNonNull(state.wordUse())) {
        case NAME, SEGMENT -> sameLine;
        case REFERENCE, VALUE -> goesOn && !(keyword && syntax.isPropertyKeyword(types.text(token)))
                && (sameLine || !keyword);
        case ANY -> sameLine || goesOn && !(keyword && block.statement(types.text(token)) != null);
        };
    }
}
