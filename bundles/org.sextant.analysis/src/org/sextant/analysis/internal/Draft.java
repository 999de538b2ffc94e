package org.sextant.analysis.internal;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;

/**
 * A row of a cut before it is seen through a framework.
 *
 * @param title      what it is called
 * @param key        what it is; null for the activities that belong to no other row
 * @param activities its activities
 * @param leads      those that an organisation leads
 * @param joins      those that an organisation takes part in
 */
record Draft(String title, @Nullable Object key, List<ActivityFacts> activities, List<ActivityFacts> leads,
        List<ActivityFacts> joins) {
    /**
     * A row without leads.
     *
     * @param title      what it is called
     * @param key        what it is
     * @param activities its activities
     */
    Draft(String title, @Nullable Object key, List<ActivityFacts> activities) {
        this(title, key, activities, List.of(), List.of());
    }

    /**
     * A row of the activities that fit.
     *
     * @param title      what it is called
     * @param key        what it is
     * @param activities all activities
     * @param fits       which ones belong to the row
     * @return the row
     */
    static Draft of(String title, @Nullable Object key, List<ActivityFacts> activities, Predicate<ActivityFacts> fits) {
        return new Draft(title, key, activities.stream().filter(fits).toList());
    }

    /**
     * Adds the row if it has activities.
     *
     * @param drafts takes it
     */
    void addIfAny(List<Draft> drafts) {
        if (!activities.isEmpty()) {
            drafts.add(this);
        }
    }
}
