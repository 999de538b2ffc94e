package org.sextant.analysis;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Activity;
import org.sextant.model.Place;
import org.sextant.model.Purpose;
import org.sextant.model.Status;

/**
 * An activity on a date. Sextant analysis definitions, docs/analysis.md.
 *
 * @param activity      the activity
 * @param status        its status on the date; null where none holds
 * @param state         where it stands on the date
 * @param foreseen      whether it is described as to come; only work that is not begun can be anything else: on a date
 *                      before all its dated statuses nobody had thought of it yet, and it counts for nothing
 * @param organisations who leads it and who works with it
 * @param slots         which modes and domains it serves, each once, in the order of its <code>in</code>
 * @param places        where it happens, each once; empty means the whole system
 * @param purposes      what it works towards, its own goals and aims before those of programmes that it is part of
 * @param details       what it states
 */
public record ActivityFacts(Activity activity, @Nullable Status status, ActivityState state, boolean foreseen,
        Organisations organisations, List<Slot> slots, List<Place> places, List<Purpose> purposes,
        Set<Detail> details) {
    /** @return whether it is active */
    public boolean isActive() {
        return state == ActivityState.ACTIVE;
    }

    /** @return whether it states no date at all, so that it stands on every date where it stands on this one */
    public boolean isUndated() {
        return activity.getFrom() == null && activity.getTo() == null
                && activity.getStatuses().stream().allMatch(span -> span.getSince() == null);
    }

    /** @return whether it ended or paused */
    public boolean isEnded() {
        return state == ActivityState.ENDED;
    }

    /** @return whether it counts as work that is meant: an idea, a plan, work still to begin or without a status */
    public boolean countsAsIntended() {
        return state == ActivityState.INTENDED || state == ActivityState.UNSTATED
                || state == ActivityState.NOT_BEGUN && foreseen;
    }

    /** @return whether it happens in the whole system: it names no place */
    public boolean isSystemWide() {
        return places.isEmpty();
    }

    /**
     * Whether the activity states a detail.
     *
     * @param detail the detail
     * @return whether it is stated
     */
    public boolean has(Detail detail) {
        return details.contains(detail);
    }

    /** @return the activity's name and state; not all that is known of it */
    @Override
    public String toString() {
        return activity.getName() + " (" + state.word() + ")";
    }
}
