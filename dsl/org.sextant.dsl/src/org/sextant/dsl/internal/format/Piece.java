package org.sextant.dsl.internal.format;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.SextantToken;
import org.sextant.dsl.internal.syntax.TokenKind;

/** A token that is no white space. */
final class Piece {
    /** The part it plays in its statement. */
    enum Role {
        /** None: a comment, or what fits nowhere. */
        NONE,
        /** Its keyword, or the first name in its place. */
        FIRST,
        /** One of its values. */
        VALUE,
        /** Opens its block. */
        OPEN,
        /** Closes its block. */
        CLOSE
    }

    final SextantToken token;
    final TokenKind kind;
    /** How many columns it takes. */
    final int width;
    Role role = Role.NONE;
    /** The statement it plays a part in. */
    @Nullable
    Part part;
    /** Whether it stands where braces do not match. */
    boolean doubtful;
    /** Whether its line stays as it is, since something is wrong on it. */
    boolean frozen;
    /** Whether it begins a line of the result. */
    boolean breaks;
    /** How many blanks stand before it if it does not begin a line. */
    int space;

    Piece(SextantToken token, TokenKind kind) {
        this.token = token;
        this.kind = kind;
        width = width(token.getText());
    }

    int line() {
        return token.getLine();
    }

    /** The columns a text takes: one for each character, none for a mark on one. */
    private static int width(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean takesNone = c >= '\u0300'
                    && (Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK);
            width += takesNone ? 0 : 1;
        }
        return width;
    }
}
