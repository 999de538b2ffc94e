package org.sextant.dsl;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.CaretFinder;
import org.sextant.dsl.internal.syntax.CaretStates;
import org.sextant.dsl.internal.syntax.Lexer;
import org.sextant.dsl.internal.syntax.SextantToken;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.dsl.internal.syntax.TokenKind;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Says what can stand at a place of a text, by the grammar, with the parser's recovery where the text is broken. It never
 * fails, whatever the text. Get it from {@link SextantLanguage#part}.
 */
@Singleton
public final class CaretReader {
    private final Syntax syntax;

    @Inject
    CaretReader(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Looks at a place of a text.
     *
     * @param text   the text
     * @param offset the place, in UTF-16 units
     * @return what can stand there; null within a quoted text or a comment, and where nothing is known to fit
     * @throws IndexOutOfBoundsException if the place is not in the text
     */
    public @Nullable CaretContext at(String text, int offset) {
        if (isQuoted(text, offset)) {
            return null;
        }
        int from = offset;
        while (from > 0 && isPathPart(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        int to = offset;
        while (from < offset && to < text.length() && isPathPart(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        boolean apart = to == text.length() || !isPathPart(text.codePointAt(to));
        String marked = text.substring(0, from) + CaretFinder.MARK + (apart ? "" : " ") + text.substring(to);
        return new CaretStates(syntax, marked, from).context(to - from, text.substring(from, offset));
    }

    private static boolean isPathPart(int point) {
        return Lexer.isNamePart(point) || point == '-' || point == '.';
    }

    /** Whether a place is within a quoted text or a comment; both end with their line. */
    private boolean isQuoted(String text, int offset) {
        int from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        int to = offset;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        for (SextantToken token : Lexer.tokens(syntax.types(), text.substring(from, to))) {
            TokenKind kind = syntax.types().kind(token);
            boolean open = kind == TokenKind.COMMENT || token.isUnclosed();
            if ((kind == TokenKind.COMMENT || kind == TokenKind.TEXT) && token.getStartIndex() < offset - from
                    && (offset - from < token.end() || open && offset - from == token.end())) {
                return true;
            }
        }
        return false;
    }
}
