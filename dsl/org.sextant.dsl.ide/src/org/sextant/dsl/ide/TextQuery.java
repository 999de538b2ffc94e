package org.sextant.dsl.ide;

import java.util.Set;

/**
 * What is looked for in a portfolio.
 *
 * @param text           words, all of which have to stand in an element; words in double quotes stand beside each other.
 *                       Letter case does not matter, and a word may be a part of another. Finds all elements if it is blank
 * @param nouns          what elements are, in lower case: <code>activity</code>; any if it is empty
 * @param statuses       how activities stand: <code>delivering</code>; nothing but activities has one; any, or none at
 *                       all, if it is empty
 * @param namesAndTitles whether only names and titles are searched, rather than all that is written
 */
public record TextQuery(String text, Set<String> nouns, Set<String> statuses, boolean namesAndTitles) {
    /** Copies the sets. */
    public TextQuery {
        nouns = Set.copyOf(nouns);
        statuses = Set.copyOf(statuses);
    }

    /**
     * Looks everywhere.
     *
     * @param text the words
     * @return the query
     */
    public static TextQuery of(String text) {
        return new TextQuery(text, Set.of(), Set.of(), false);
    }

    /** @return whether what it finds has to be of some kind or status */
    public boolean isNarrowed() {
        return !nouns.isEmpty() || !statuses.isEmpty();
    }
}
