package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.CoveredWhen;
import org.sextant.analysis.CoveredWhen.Requirement;
import org.sextant.analysis.Detail;
import org.sextant.analysis.Organisations;
import org.sextant.core.Words;

/** Which conditions of <code>covered-when</code> an active activity meets, and which one comes nearest. */
final class Conformity {
    private static final Comparator<ActivityFacts> TIES = Comparator
            .comparingInt((ActivityFacts activity) -> -activity.organisations().count())
            .thenComparing(activity -> Objects.requireNonNullElse(activity.activity().getName(), ""));

    private final CoveredWhen conditions;
    private final int allPlaces;

    /**
     * Prepares.
     *
     * @param conditions the conditions
     * @param allPlaces  how many places an activity of the whole system counts for
     */
    Conformity(CoveredWhen conditions, int allPlaces) {
        this.conditions = conditions;
        this.allPlaces = allPlaces;
    }

    /**
     * Finds the activity that meets most conditions; of several, the one that lacks least, then the one whose name
     * comes first, so that the order of files does not matter.
     *
     * @param active the activities
     * @return the nearest; null only if there is none
     */
    @Nullable
    ActivityFacts nearest(List<ActivityFacts> active) {
        ActivityFacts nearest = null;
        long least = Long.MAX_VALUE;
        for (ActivityFacts activity : active) {
            long distance = distance(activity);
            if (nearest == null || distance < least || distance == least && TIES.compare(activity, nearest) < 0) {
                nearest = activity;
                least = distance;
            }
        }
        return nearest;
    }

    /**
     * Whether a mode is covered.
     *
     * @param active the activities active in it
     * @return whether there are enough, and one of them meets all other conditions
     */
    boolean isCovered(List<ActivityFacts> active) {
        if (active.size() >= conditions.activities()) {
            for (ActivityFacts activity : active) {
                if (meetsAll(activity)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether an activity meets all conditions that have to hold together in one.
     *
     * @param activity the activity
     * @return whether it does; then only more active activities can be looked for
     */
    boolean meetsAll(ActivityFacts activity) {
        return distance(activity) == 0;
    }

    /** Conditions not met, and then how much is missing in all. */
    private long distance(ActivityFacts activity) {
        long unmet = 0;
        long missing = 0;
        for (Requirement requirement : conditions.together()) {
            int shortfall = requirement.atLeast() - amount(requirement, activity);
            if (shortfall > 0) {
                unmet++;
                missing += shortfall;
            }
        }
        return unmet << Integer.SIZE | missing;
    }

    private int amount(Requirement requirement, ActivityFacts activity) {
        return switch (requirement.what()) {
        case ORGANISATIONS -> activity.organisations().count();
        case PLACES -> activity.isSystemWide() ? allPlaces : activity.places().size();
        case LEAD -> present(activity, Detail.LEAD);
        case MEASURE -> present(activity, Detail.MEASURE);
        case VOICES -> present(activity, Detail.VOICES);
        case EVIDENCE -> present(activity, Detail.EVIDENCE);
        case GOAL -> present(activity, Detail.GOAL);
        };
    }

    private static int present(ActivityFacts activity, Detail detail) {
        return activity.has(detail) ? 1 : 0;
    }

    /**
     * What is not met, in words.
     *
     * @param activity the activity
     * @param active   how many activities are active in the mode
     * @return one line a condition that is not met
     */
    List<String> unmet(ActivityFacts activity, int active) {
        List<String> unmet = new ArrayList<>();
        if (active < conditions.activities()) {
            unmet.add(lack(active, conditions.activities(), "active activity", "active activities"));
        }
        for (Requirement requirement : conditions.together()) {
            int amount = amount(requirement, activity);
            if (amount < requirement.atLeast()) {
                unmet.add(words(requirement, amount, activity.organisations()));
            }
        }
        return unmet;
    }

    private static String words(Requirement requirement, int amount, Organisations organisations) {
        return switch (requirement.what()) {
        case ORGANISATIONS -> lack(amount, requirement.atLeast(), "organisation", "organisations")
                + note(organisations);
        case PLACES -> lack(amount, requirement.atLeast(), "place", "places");
        case LEAD -> Detail.LEAD.without();
        case MEASURE -> Detail.MEASURE.without();
        case VOICES -> Detail.VOICES.without();
        case EVIDENCE -> Detail.EVIDENCE.without();
        case GOAL -> Detail.GOAL.without();
        };
    }

    private static String lack(int number, int asked, String one, String many) {
        return Words.count(number, one, many) + " of the " + asked + " looked for";
    }

    private static String note(Organisations organisations) {
        return organisations.unstated().isEmpty() ? ""
                : " (" + Say.titles(organisations.unstated())
                        + ", whose members are not stated, counts as two)";
    }
}
