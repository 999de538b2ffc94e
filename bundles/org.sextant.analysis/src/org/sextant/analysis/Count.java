package org.sextant.analysis;

/**
 * A count with what it is counted of, printed as <code>9 of 11, by number of activities</code>.
 *
 * @param number how many
 * @param base   of how many
 * @param basis  what is counted
 */
public record Count(int number, int base, String basis) {
    /** Activities of any state are counted. */
    public static final String BY_ACTIVITIES = "by number of activities";
    /** Active activities are counted. */
    public static final String BY_ACTIVE = "by number of active activities";
    /** Modes, and domains without modes, that are relevant are counted. */
    public static final String BY_MODES = "by number of relevant modes";
    /** Questions of relevant domains and modes are counted. */
    public static final String BY_QUESTIONS = "by number of questions";

    /** @return the count and its base, for example <code>9 of 11</code> */
    public String brief() {
        return number + " of " + base;
    }

    @Override
    public String toString() {
        return brief() + ", " + basis;
    }
}
