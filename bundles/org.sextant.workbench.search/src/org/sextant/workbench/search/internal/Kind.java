package org.sextant.workbench.search.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be looked for. */
enum Kind {
    ANYTHING("Anything", ""), ACTIVITIES("Activities", "activity"), ORGANISATIONS("Organisations",
            "organisation"), ROLES("Roles", "role"), PLACES("Places", "place"), AIMS("Aims", "aim"), GOALS("Goals",
                    "goal"), MEASURES("Measures", "measure"), PLANS("Plans", "plan"), OPPORTUNITIES("Opportunities",
                            "opportunity"), REFLECTIONS("Reflections",
                                    "reflection"), NARRATIVES("Narratives", "narrative"), SYSTEMS("Systems", "system");

    private final String label;
    private final String noun;

    Kind(String label, String noun) {
        this.label = label;
        this.noun = noun;
    }

    /** What people choose from, in order. */
    static List<String> labels() {
        return Arrays.stream(values()).map(Kind::label).toList();
    }

    /** The kind that was chosen; anything where that is none of them. */
    static Kind of(int chosen) {
        return chosen < 0 || chosen >= values().length ? ANYTHING : values()[chosen];
    }

    String label() {
        return label;
    }

    /** What it is called in a text; empty for any. */
    Set<String> nouns() {
        return noun.isEmpty() ? Set.of() : Set.of(noun);
    }

    /** Whether such a thing has a status. */
    boolean hasStatus() {
        return this == ANYTHING || this == ACTIVITIES;
    }
}
