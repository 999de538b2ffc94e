package org.sextant.model;

import org.jspecify.annotations.NullMarked;

/** How far ahead something is. */
@NullMarked
public enum Horizon implements Worded {
    /** The next twelve months. */
    SHORT("short"),
    /** One to three years. */
    MEDIUM("medium"),
    /** Longer. */
    LONG("long");

    private final String word;

    Horizon(String word) {
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
