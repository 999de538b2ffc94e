package org.sextant.dsl.ide.internal;

import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;

/** Keeps what was laid out as the formatter does so laid out, and everything else as it is. */
public final class Tidy {
    private Tidy() {
    }

    /**
     * Lays a part of a text out after a change within it, if it was laid out before.
     *
     * @param before the text before
     * @param from   where the part begins
     * @param to     where it ends in the text before
     * @param after  the text after the change; what is behind the part is the same
     * @return the text after, laid out
     */
    public static String keep(String before, int from, int to, String after) {
        Formatter formatter = SextantLanguage.get().part(Formatter.class);
        if (before.equals(after) || !formatter.changes(before, from, to - from).isEmpty()) {
            return after;
        }
        int length = to - from + after.length() - before.length();
        return Splices.apply(after, formatter.changes(after, from, length));
    }
}
