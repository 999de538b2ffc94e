package org.sextant.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up titles and sentences, always the same ones for the same seed. */
final class Prose {
    private static final List<String> SUBJECTS = List.of("Virtual ward", "Front-door team", "Shared care record",
            "Discharge coordination", "Falls prevention", "Rapid response", "Care navigation", "Medicines review",
            "Community clinic", "Flow board", "Peer support", "Respiratory hub", "Same-day access", "Home visiting",
            "Joint triage", "Learning network", "Skills programme", "Outreach", "Advice line", "Waiting list review");
    private static final List<String> GROUPS = List.of("frail people", "carers", "children", "families",
            "people with dementia", "people who sleep rough", "young adults", "new parents", "care home residents",
            "people with diabetes", "working-age adults", "people in crisis", "veterans", "people leaving hospital");
    private static final List<String> WORDS = List.of("teams", "share", "one", "plan", "for", "care", "across", "the",
            "system", "and", "meet", "each", "week", "to", "see", "where", "people", "wait", "what", "helps", "them",
            "home", "sooner", "with", "their", "own", "measures", "of", "progress", "that", "every", "partner", "can",
            "read", "before", "they", "decide", "together", "on", "next", "steps", "in", "places", "close", "by");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** Fills in a text, the same in every language. */
    static String fill(String text, Object... with) {
        return String.format(Locale.ROOT, text, with);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Whether something of this frequency happens. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number from the first to the last, both included. */
    int number(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    String subject() {
        return one(SUBJECTS);
    }

    String title() {
        return subject() + " for " + one(GROUPS);
    }

    /** Some sentences, about a hundred characters each. */
    String sentences(int fewest, int most) {
        StringBuilder text = new StringBuilder(sentence(10, 25));
        for (int i = number(fewest, most); i > 1; i--) {
            text.append(' ').append(sentence(10, 25));
        }
        return text.toString();
    }

    String sentence(int fewest, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = number(fewest, most); i > 0; i--) {
            String word = one(WORDS);
            if (text.isEmpty()) {
                text.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            } else {
                text.append(' ').append(word);
            }
        }
        return text.append('.').toString();
    }

    /** A date in a year and month, such as <code>2025-03</code>. */
    String month(int year) {
        int month = number(1, 12);
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
