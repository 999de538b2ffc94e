package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/** Passes over signs that other notations put behind a keyword: a colon or an equals sign. */
final class Signs {
    private final TokenTypes types;
    private final List<SextantToken> kept = new ArrayList<>();

    private Signs(TokenTypes types) {
        this.types = types;
    }

    /** The words without such signs, each of which is reported. */
    static List<SextantToken> passOver(TokenTypes types, List<SextantToken> words, Reading result) {
        Signs signs = new Signs(types);
        for (SextantToken word : words) {
            if (signs.isBehindKeyword(word)) {
                result.report(Problem.SYNTAX, "take the " + word.getText() + " away; a value follows \""
                        + types.text(signs.kept.getLast()) + "\" without a sign between them", word);
            } else {
                signs.kept.add(word);
            }
        }
        return signs.kept;
    }

    private boolean isBehindKeyword(SextantToken sign) {
        if (sign.getType() != types.stray || sign.isFirstInLine() || kept.isEmpty()
                || !sign.getText().equals(":") && !sign.getText().equals("=")) {
            return false;
        }
        SextantToken before = kept.getLast();
        boolean begins = before.isFirstInLine() || kept.size() > 1 && kept.get(kept.size() - 2).getType() == types.open;
        return before.getLine() == sign.getLine() && types.isWord(before.getType())
                && (begins || before.getType() != types.id);
    }
}
