package org.sextant.analysis;

/** Something that an activity states or does not, shown beside the state of a mode. */
public enum Detail {
    /** An organisation or role leads it. */
    LEAD("lead", "no lead"),
    /** It has a measure of its own. */
    MEASURE("measure", "no measure"),
    /** People with lived experience take part. */
    VOICES("voices", "no voices of people with lived experience"),
    /** It cites evidence. */
    EVIDENCE("evidence", "no evidence"),
    /** It, or a programme that it is part of, works towards a goal or an aim. */
    GOAL("goal", "no goal");

    private final String word;
    private final String without;

    Detail(String word, String without) {
        this.word = word;
        this.without = without;
    }

    /** @return the word in the language's <code>covered-when</code> and <code>asks</code> */
    public String word() {
        return word;
    }

    /** @return what is said of an activity that does not state it */
    public String without() {
        return without;
    }
}
