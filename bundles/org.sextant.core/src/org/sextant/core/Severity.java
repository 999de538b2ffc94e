package org.sextant.core;

import java.util.Arrays;
import java.util.Optional;

/** How much a finding matters to whoever decides what to do next; most urgent first. */
public enum Severity {
    /** The file is wrong: something written does not mean what its writer meant. */
    ERROR("error"),
    /** Something is likely to be missing or out of date. */
    WARNING("warning"),
    /** Nothing, or not all that a mode asks for, is described yet. No fault. */
    GAP("gap"),
    /** Worth a look. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** @return the word shown to people and used in options and properties */
    public String word() {
        return word;
    }

    /**
     * Compares urgency.
     *
     * @param other another severity
     * @return whether this is as urgent as the other or more
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /**
     * Finds a severity by its word.
     *
     * @param word a word
     * @return the severity, or empty if there is none of that name
     */
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values()).filter(severity -> severity.word.equals(word)).findFirst();
    }
}
