package org.sextant.model;

import org.jspecify.annotations.NullMarked;

/** Where a piece of work stands. */
@NullMarked
public enum Status implements Worded {
    /** Thought of, not decided. */
    IDEA("idea"),
    /** Decided, not begun. */
    PLANNED("planned"),
    /** Being tried out. */
    TESTING("testing"),
    /** Running. */
    DELIVERING("delivering"),
    /** Part of everyday work; it has no end. */
    EMBEDDED("embedded"),
    /** Done. */
    COMPLETED("completed"),
    /** Interrupted. */
    PAUSED("paused"),
    /** Given up. */
    STOPPED("stopped");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** @return whether work is going on: testing, delivering or embedded */
    public boolean isActive() {
        return this == TESTING || this == DELIVERING || this == EMBEDDED;
    }

    /** @return whether work is meant but not begun: idea or planned */
    public boolean isIntended() {
        return this == IDEA || this == PLANNED;
    }

    /** @return whether work no longer goes on: completed, paused or stopped */
    public boolean isEnded() {
        return this == COMPLETED || this == PAUSED || this == STOPPED;
    }

    @Override
    public String toString() {
        return word;
    }
}
