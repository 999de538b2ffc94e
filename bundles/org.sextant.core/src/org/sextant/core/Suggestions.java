package org.sextant.core;

import java.util.Collection;
import java.util.List;

/** Finds what a misspelt word may have been meant to be. The same input gives the same answer in the same order. */
public final class Suggestions {
    private static final int MOST_IN_QUESTION = 3;

    private Suggestions() {
    }

    /**
     * Finds the closest words, as {@link WordList#closest} does.
     *
     * @param word       the misspelt word
     * @param candidates what could be meant; duplicates do no harm
     * @param max        how many to give at most
     * @return the closest candidates, the closest first; empty if none is close
     */
    public static List<String> closest(String word, Collection<String> candidates, int max) {
        return new WordList(candidates).closest(word, max);
    }

    /**
     * Words a question that can follow a message.
     *
     * @param word       the misspelt word
     * @param candidates what could be meant
     * @return for example <code>; did you mean lead.none or goal.none?</code>; empty if nothing is close
     */
    public static String question(String word, Collection<String> candidates) {
        List<String> close = closest(word, candidates, MOST_IN_QUESTION);
        return close.isEmpty() ? "" : "; did you mean " + Words.choice(close) + "?";
    }
}
