package org.sextant.dsl.internal.syntax;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * What a transition reads.
 *
 * @param token the token type; that of names for a word
 * @param word  what a word stands for, or null where the token is no word
 * @param means what a word refers to, in words, or null
 * @param feature the feature that a word is a value of, or null where the token is no word
 */
record Symbol(int token, @Nullable WordUse word, @Nullable String means, @Nullable EStructuralFeature feature)
        implements
            Comparable<Symbol> {
    @Override
    public int compareTo(Symbol other) {
        int byToken = Integer.compare(token, other.token);
        return byToken != 0 ? byToken : Integer.compare(order(), other.order());
    }

    private int order() {
        return word == null ? -1 : word.ordinal();
    }
}
