package org.sextant.dsl.ide;

import java.util.List;

import org.sextant.dsl.Scan;
import org.sextant.dsl.Scanner;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.TokenRole;

/** Says how the parts of a text are to look. It needs no model and never fails, whatever the text. */
public final class Colouring {
    private Colouring() {
    }

    /**
     * Colours a text.
     *
     * @param text the text
     * @return its parts in order, none overlapping another; signs and white space are left out
     */
    public static List<Coloured> of(String text) {
        Scan scan = SextantLanguage.get().part(Scanner.class).scan(text);
        return scan.tokens().stream()
                .map(token -> new Coloured(token.offset(), token.length(), style(token.role()))).toList();
    }

    private static Style style(TokenRole role) {
        return switch (role) {
        case KEYWORD -> Style.KEYWORD;
        case NAME -> Style.NAME;
        case REFERENCE, SEGMENT -> Style.REFERENCE;
        case TITLE -> Style.TITLE;
        case TEXT -> Style.TEXT;
        case NUMBER, AMOUNT -> Style.NUMBER;
        case DATE -> Style.DATE;
        case WORD -> Style.WORD;
        case COMMENT -> Style.COMMENT;
        case STRAY -> Style.STRAY;
        };
    }
}
