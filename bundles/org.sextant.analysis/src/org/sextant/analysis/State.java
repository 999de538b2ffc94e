package org.sextant.analysis;

import java.util.Locale;

/**
 * What is described of a mode or a domain on a date. The order of the values is that of the contract's table: nothing
 * after {@link #GAP} is lowered by one more active activity. Sextant analysis definitions, docs/analysis.md.
 */
public enum State {
    /** The system says that it does not apply, with a reason. */
    NOT_RELEVANT("–", "not relevant", "the system says that it does not apply"),
    /** Seen are some of the system's activities only, and none of these is in it; that is no gap. */
    NONE("·", "nothing of these", "none of the activities shown is in it; that is no gap"),
    /** No activity of the system is in it. */
    GAP("○", "gap", "nothing is described here yet"),
    /** Only activities that ended or paused are in it. */
    ENDED("◌", "ended or paused", "only work that ended or paused is described"),
    /** An idea, a plan or work still to begin is in it, nothing active. */
    INTENDED("◔", "intended", "an idea or a plan is described, nothing active"),
    /** Something is active, but not all that the framework looks for comes together. */
    PARTIAL("◑", "partial", "work is active; not all that the framework looks for comes together"),
    /** As the framework's <code>covered-when</code> says. */
    COVERED("●", "covered", "described as the framework looks for it");

    private final String glyph;
    private final String word;
    private final String meaning;

    State(String glyph, String word, String meaning) {
        this.glyph = glyph;
        this.word = word;
        this.meaning = meaning;
    }

    /** @return one character that stands for the state in text and pictures, always beside the word or a legend */
    public String glyph() {
        return glyph;
    }

    /** @return the words shown to people */
    public String word() {
        return word;
    }

    /** @return what it means, for legends and tooltips; no full stop */
    public String meaning() {
        return meaning;
    }

    /** @return a stable id for files that programs read, for example <code>not-relevant</code> */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
