package org.sextant.analysis;

/** Where an activity stands on a date. Sextant analysis definitions, docs/analysis.md. */
public enum ActivityState {
    /** Testing, delivering or embedded, and between its start and its end; embedded work has no end. */
    ACTIVE("active"),
    /** An idea or a plan. */
    INTENDED("intended"),
    /** Completed, paused, stopped, or past its end. Not a fault: a summit that was held is completed. */
    ENDED("ended or paused"),
    /** Its start, or the first of its dated statuses, is still to come. */
    NOT_BEGUN("not begun"),
    /** No status is stated, and its end has not passed. */
    UNSTATED("status not stated");

    private final String word;

    ActivityState(String word) {
        this.word = word;
    }

    /** @return the words shown to people */
    public String word() {
        return word;
    }
}
