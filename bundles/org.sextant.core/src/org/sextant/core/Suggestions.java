package org.sextant.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what a misspelt word may have been meant to be. The same input gives the same answer in the same order. */
public final class Suggestions {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LETTERS_A_SLIP = 3;
    private static final int MOST_SLIPS = 4;
    private static final int MOST_IN_QUESTION = 3;

    private record Candidate(String word, int slips, int slipsWithCase) {
        private static final Comparator<Candidate> CLOSEST_FIRST = Comparator.comparingInt(Candidate::slips)
                .thenComparingInt(Candidate::slipsWithCase).thenComparingInt(candidate -> candidate.word.length())
                .thenComparing(Candidate::word);
    }

    private Suggestions() {
    }

    /**
     * Finds the closest words: first by slips ignoring case, then by slips with case, then the shorter, then by
     * alphabet. About one slip in three letters is allowed; a word of three letters or more also finds what begins with
     * it. A word with fewer dots than a candidate is compared with the candidate's end, so that <code>Trsut</code>
     * finds <code>North.Trust</code>.
     *
     * @param word       the misspelt word
     * @param candidates what could be meant; duplicates do no harm
     * @param max        how many to give at most
     * @return the closest candidates, the closest first; empty if none is close
     */
    public static List<String> closest(String word, Collection<String> candidates, int max) {
        String lower = word.toLowerCase(Locale.ROOT);
        int dots = dots(word);
        int limit = Math.min(MOST_SLIPS, Math.max(1, word.length() / LETTERS_A_SLIP));
        Set<String> seen = new HashSet<>();
        List<Candidate> close = new ArrayList<>();
        for (String candidate : candidates) {
            String end = end(candidate, dots);
            int slips = slips(lower, end.toLowerCase(Locale.ROOT), limit);
            if (slips <= limit && seen.add(candidate)) {
                close.add(new Candidate(candidate, slips, EditDistance.between(word, end, word.length())));
            }
        }
        return close.stream().sorted(Candidate.CLOSEST_FIRST).limit(max).map(Candidate::word).toList();
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

    private static int slips(String word, String candidate, int limit) {
        int slips = EditDistance.between(word, candidate, limit);
        boolean begins = word.length() >= SHORTEST_BEGINNING && candidate.startsWith(word);
        return begins ? Math.min(slips, limit) : slips;
    }

    private static int dots(String word) {
        return (int) word.chars().filter(c -> c == '.').count();
    }

    private static String end(String candidate, int dots) {
        int from = candidate.length();
        for (int i = 0; i <= dots && from >= 0; i++) {
            from = candidate.lastIndexOf('.', from - 1);
        }
        return candidate.substring(from + 1);
    }
}
