package org.sextant.dsl.internal.syntax;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.TokenRole;
import org.sextant.model.SextantPackage;

/** What each token of a text stands for, as the reader sees it. */
public final class Roles implements StatementListener {
    private final TokenTypes types;
    private final Map<SextantToken, TokenRole> begun = new IdentityHashMap<>();
    private final Map<SextantToken, Shape> shapes = new IdentityHashMap<>();
    private @Nullable Shape shape;
    private State state = new State();
    private boolean afterNumber;

    /**
     * Makes a listener.
     *
     * @param types the token types
     */
    public Roles(TokenTypes types) {
        this.types = types;
    }

    @Override
    public void begins(SextantToken keyword) {
        begun.put(keyword, TokenRole.KEYWORD);
    }

    @Override
    public void statement(Shape form, SextantToken first, SextantToken last) {
        shapes.put(first, form);
    }

    /**
     * What the next token stands for; to be asked for all tokens of the reading, in order.
     *
     * @param token the token
     * @return its role; null for white space and signs
     */
    public @Nullable TokenRole next(SextantToken token) {
        int type = token.getType();
        if (type == types.comment) {
            return TokenRole.COMMENT;
        }
        if (type == types.space) {
            return null;
        }
        if (type == types.stray) {
            return begun.getOrDefault(token, TokenRole.STRAY);
        }
        Shape begins = shapes.get(token);
        if (begins != null) {
            shape = begins;
            state = begins.start();
            if (!begins.keyword().isEmpty()) {
                return TokenRole.KEYWORD;
            }
        }
        return type == types.open || type == types.close ? null : value(type);
    }

    private @Nullable TokenRole value(int type) {
        State before = state;
        State next = type == types.id ? null : before.after(type);
        boolean word = next == null && before.afterWord() != null && types.isWord(type);
        if (!word) {
            state = next == null ? before : next;
            boolean figure = next != null && types.isWord(type) && isOfFigure(next);
            afterNumber = figure || type == types.number;
            return figure ? TokenRole.AMOUNT : sort(type);
        }
        afterNumber = false;
        state = Objects.requireNonNull(before.afterWord());
        return role(before);
    }

    /** Whether the word before this state says of a number how exact or how large it is: about, over; thousand, million. */
    private boolean isOfFigure(State next) {
        State number = next.afterWord() != null ? next.afterWord() : next; // a currency stands between
        boolean before = number.after(types.number) != null && number.after(types.date) == null;
        boolean behind = afterNumber && next.after(types.date) == null && next.after(types.string) == null
                && next.wordUse() != WordUse.REFERENCE;
        return before || behind;
    }

    private @Nullable TokenRole sort(int type) {
        if (type == types.string) {
            return shape != null && shape.isElement() ? TokenRole.TITLE : TokenRole.TEXT;
        }
        return type == types.number ? TokenRole.NUMBER : type == types.date ? TokenRole.DATE
                : types.isWord(type) ? TokenRole.KEYWORD : type == types.dot ? TokenRole.SEGMENT : null;
    }

    private static TokenRole role(State state) {
        return switch (Objects.requireNonNull(state.wordUse())) {
        case NAME -> state.wordFeature() == SextantPackage.Literals.ELEMENT__NAME ? TokenRole.NAME
                : state.wordFeature() == SextantPackage.Literals.IGNORE__CODE ? TokenRole.WORD : TokenRole.REFERENCE;
        case REFERENCE -> TokenRole.REFERENCE;
        case SEGMENT -> TokenRole.SEGMENT;
        case VALUE, ANY -> TokenRole.WORD;
        };
    }
}
