package org.sextant.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words among which misspelt ones are looked for. The same words give the same answer in the same order. */
public final class WordList {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LETTERS_A_SLIP = 3;
    private static final int MOST_SLIPS = 4;

    private final List<String> words;
    private final Map<Integer, List<End>> byDots = new HashMap<>();

    /**
     * Makes a list.
     *
     * @param words the words; duplicates do no harm
     */
    public WordList(Collection<String> words) {
        this.words = List.copyOf(new LinkedHashSet<>(words));
    }

    /** The end of a word that is compared, also in lower case, and which letters are in it. */
    private record End(String word, String text, String lower, int letters) {
    }

    private record Candidate(String word, int slips, int slipsWithCase) {
        private static final Comparator<Candidate> CLOSEST_FIRST = Comparator.comparingInt(Candidate::slips)
                .thenComparingInt(Candidate::slipsWithCase).thenComparingInt(candidate -> candidate.word.length())
                .thenComparing(Candidate::word);
    }

    /**
     * Finds the closest words: first by slips ignoring case, then by slips with case, then the shorter, then by
     * alphabet. About one slip in three letters is allowed; a word of three letters or more also finds what begins with
     * it. A word with fewer dots than a candidate is compared with the candidate's end, so that <code>Trsut</code>
     * finds <code>North.Trust</code>.
     *
     * @param word the misspelt word
     * @param max  how many to give at most
     * @return the closest words, the closest first; empty if none is close
     */
    public List<String> closest(String word, int max) {
        String lower = word.toLowerCase(Locale.ROOT);
        int letters = letters(lower);
        int limit = Math.min(MOST_SLIPS, Math.max(1, word.length() / LETTERS_A_SLIP));
        List<Candidate> close = new ArrayList<>();
        for (End end : byDots.computeIfAbsent(dots(word), this::ends)) {
            boolean begins = lower.length() >= SHORTEST_BEGINNING && end.lower.startsWith(lower);
            // A letter that is in one word only takes a slip, whatever the order of the letters.
            if (!begins && Math.max(Integer.bitCount(letters & ~end.letters),
                    Integer.bitCount(end.letters & ~letters)) > limit) {
                continue;
            }
            int slips = EditDistance.between(lower, end.lower, limit);
            if (begins || slips <= limit) {
                close.add(new Candidate(end.word, Math.min(slips, limit),
                        EditDistance.between(word, end.text, word.length())));
            }
        }
        return close.stream().sorted(Candidate.CLOSEST_FIRST).limit(max).map(Candidate::word).toList();
    }

    private List<End> ends(int dots) {
        List<End> ends = new ArrayList<>(words.size());
        for (String word : words) {
            String end = end(word, dots);
            String lower = end.toLowerCase(Locale.ROOT);
            ends.add(new End(word, end, lower, letters(lower)));
        }
        return ends;
    }

    /** A bit for each letter; some letters share one. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
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
