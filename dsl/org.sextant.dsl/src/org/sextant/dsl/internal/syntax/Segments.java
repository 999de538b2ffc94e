package org.sextant.dsl.internal.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Where braces can be trusted. A file whose braces match is read by its braces alone, however it is laid out. Otherwise each
 * top-level statement that begins in the first column is looked at by itself: where its braces match they are trusted,
 * elsewhere indentation helps to tell which brace is missing or too many.
 */
final class Segments {
    private final boolean[] trusted;
    private final boolean whole;
    private final boolean balanced;

    Segments(Syntax syntax, List<SextantToken> words) {
        trusted = new boolean[words.size()];
        TokenTypes types = syntax.types();
        balanced = balanced(types, words, 0, words.size());
        whole = balanced && nestsWell(syntax, words);
        if (whole) {
            Arrays.fill(trusted, true);
            return;
        }
        for (int start = 0; start < words.size();) {
            int end = start + 1;
            while (end < words.size() && !begins(syntax, words.get(end))) {
                end++;
            }
            if (balanced(types, words, start, end)) {
                Arrays.fill(trusted, start, end, true);
            }
            start = end;
        }
    }

    /** Whether all braces of the text can be trusted. */
    boolean isWholeTrusted() {
        return whole;
    }

    /** Whether the text has as many closing braces as opening ones, each behind its own. */
    boolean isBalanced() {
        return balanced;
    }

    /** Whether braces around this word can be trusted. */
    boolean isTrusted(int index) {
        return index >= trusted.length || trusted[index];
    }

    static boolean begins(Syntax syntax, SextantToken token) {
        return token.isFirstInLine() && token.indent() == 0 && syntax.types().isWord(token.getType())
                && syntax.top().statement(token.getText()) != null;
    }

    private static boolean balanced(TokenTypes types, List<SextantToken> words, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            int type = words.get(i).getType();
            if (type == types.open) {
                depth++;
            } else if (type == types.close && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Whether what begins in the first column within a block may stand in some block, as an organisation may in a place. */
    private static boolean nestsWell(Syntax syntax, List<SextantToken> words) {
        int depth = 0;
        for (SextantToken token : words) {
            int type = token.getType();
            if (type == syntax.types().open) {
                depth++;
            } else if (type == syntax.types().close) {
                depth--;
            } else if (depth > 0 && begins(syntax, token) && !syntax.mayNest(token.getText())) {
                return false;
            }
        }
        return true;
    }
}
