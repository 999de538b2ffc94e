package org.sextant.model;

import org.jspecify.annotations.NullMarked;

/** In whose control an opportunity is. */
@NullMarked
public enum Control implements Worded {
    /** The team's own. */
    OURS("ours"),
    /** Shared with others. */
    SHARED("shared"),
    /** Others', whom the team can influence. */
    INFLUENCE("influence"),
    /** Nobody's within reach. */
    NONE("none");

    private final String word;

    Control(String word) {
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
