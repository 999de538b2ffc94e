package org.sextant.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a framework, or a system that adapts it, lets a mode count as covered. The list of conditions is closed.
 * Sextant analysis definitions, docs/analysis.md.
 *
 * @param activities how many activities at least must be active in the mode; 1 or more
 * @param together   what has to hold together in one of them, in the order in which it is written
 * @param restated   whether the system restates the framework's conditions with <code>adapt</code>
 */
public record CoveredWhen(int activities, List<Requirement> together, boolean restated) {
    /** What holds where a framework says nothing: one active activity. */
    public static final CoveredWhen DEFAULT = new CoveredWhen(1, List.of(), false);

    /** Copies the list. */
    public CoveredWhen {
        together = List.copyOf(together);
    }

    /** What is looked for in an activity. */
    public enum What {
        /** Distinct organisations that lead it or work with it. */
        ORGANISATIONS,
        /** Places where it happens; all outermost places of the system where it names none. */
        PLACES,
        /** Somebody leads it. */
        LEAD,
        /** It has a measure. */
        MEASURE,
        /** People with lived experience take part. */
        VOICES,
        /** It cites evidence. */
        EVIDENCE,
        /** It works towards a goal or an aim. */
        GOAL;

        /** @return the word in the language */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return whether it is a number that is compared, and not mere presence */
        public boolean isCounted() {
            return this == ORGANISATIONS || this == PLACES;
        }
    }

    /**
     * One thing looked for in an activity.
     *
     * @param what    what
     * @param atLeast how many at least; 1 where presence is enough
     */
    public record Requirement(What what, int atLeast) {
    }

    /** @return the conditions as the language writes them, for example <code>activities >= 1, lead</code> */
    public String words() {
        return Stream.concat(Stream.of("activities >= " + activities), together.stream().map(CoveredWhen::words))
                .collect(Collectors.joining(", "));
    }

    private static String words(Requirement requirement) {
        What what = requirement.what();
        return what.isCounted() ? what.word() + " >= " + requirement.atLeast() : what.word();
    }
}
