package org.sextant.dsl.internal.syntax;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What to do about a comma that does not separate values. */
final class Commas {
    private static final int GROUP = 3;
    private static final int MILLION = 7;

    private final TokenTypes types;
    private final List<SextantToken> words;

    Commas(TokenTypes types, List<SextantToken> words) {
        this.types = types;
        this.words = words;
    }

    /** What is said of a comma that groups a number's digits; null if it does not. */
    @Nullable
    String grouping(int comma) {
        StringBuilder written = new StringBuilder();
        for (int at = comma; isGroup(at); at += 2) {
            written.append('_').append(words.get(at + 1).getText());
        }
        if (written.isEmpty()) {
            return null;
        }
        written.insert(0, words.get(comma - 1).getText());
        BigDecimal number = new BigDecimal(written.toString().replace("_", ""));
        boolean isLong = number.precision() >= MILLION;
        return "write " + written + (isLong ? " or " + number.movePointLeft(MILLION - 1).stripTrailingZeros()
                .toPlainString() + " million" : "") + "; there is no comma in a number";
    }

    private boolean isGroup(int comma) {
        if (comma < 1 || comma + 1 >= words.size() || words.get(comma).getType() != types.comma) {
            return false;
        }
        SextantToken before = words.get(comma - 1);
        SextantToken next = words.get(comma + 1);
        return before.getType() == types.number && next.getType() == types.number
                && before.end() == words.get(comma).getStartIndex() && words.get(comma).end() == next.getStartIndex()
                && before.getText().matches("-?[0-9]{1,3}") && next.getText().matches("[0-9]{" + GROUP + "}");
    }
}
