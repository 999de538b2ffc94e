package org.sextant.model;

import org.jspecify.annotations.NullMarked;

/** How wide a piece of work, or the view of a reflection, reaches; in ascending order. */
@NullMarked
public enum Level implements Worded {
    /** One team. */
    TEAM("team"),
    /** One organisation. */
    ORGANISATION("organisation"),
    /** A neighbourhood. */
    NEIGHBOURHOOD("neighbourhood"),
    /** A place of the system. */
    PLACE("place"),
    /** The whole system. */
    SYSTEM("system"),
    /** Several systems. */
    CROSS_SYSTEM("cross-system"),
    /** A country. */
    NATIONAL("national");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
