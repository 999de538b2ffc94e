package org.sextant.analysis;

/**
 * When balance findings are raised. The values are Sextant's own, and a framework can set others with
 * <code>balance-when</code>. Sextant analysis definitions, docs/analysis.md.
 *
 * @param activities how many active activities a group needs before anything is said
 * @param share      from which part of a group's weight on it leans to a domain; 0 to 1
 * @param effort     from which part of the activities on their full-time equivalents are weighed; 0 to 1
 */
public record BalanceThresholds(int activities, double share, double effort) {
    /** Sextant's own least number of active activities. */
    public static final int LEAST_ACTIVITIES = 5;
    /** Sextant's own share from which a group leans to a domain: 70%. */
    public static final double LEANING_SHARE = 0.7;
    /** Sextant's own share of activities that have to state full-time equivalents: 80%. */
    public static final double EFFORT_SHARE = 0.8;

    /** Sextant's own thresholds. */
    public static final BalanceThresholds DEFAULT = new BalanceThresholds(LEAST_ACTIVITIES, LEANING_SHARE,
            EFFORT_SHARE);
}
