package org.sextant.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Subject;

/**
 * What is described of a mode, or of a domain with all its relevant modes. Sextant analysis definitions,
 * docs/analysis.md.
 *
 * @param subject       the mode or domain
 * @param state         its state
 * @param active        the activities active in it
 * @param intended      ideas, plans, and work that is still to begin or states no status
 * @param ended         activities that ended or paused
 * @param notBegun      activities that nobody had thought of yet on the date: all their statuses are dated later
 * @param organisations the distinct organisations of the active ones
 * @param nearest       for a partial one, the active activity that meets most conditions; null otherwise, and where only
 *                      more active activities are looked for
 * @param unmet       for a partial one, what is not met, in words, such as <code>no measure</code>; empty otherwise
 * @param reason        why it is not relevant, in the system's words; null unless it is not
 * @param systemWide    seen from a place: the active activities of the whole system that serve the place as well; empty
 *                      when the whole system is looked at
 */
public record Cell(Subject subject, State state, List<ActivityFacts> active, List<ActivityFacts> intended,
        List<ActivityFacts> ended, List<ActivityFacts> notBegun, Organisations organisations,
        @Nullable ActivityFacts nearest, List<String> unmet, @Nullable String reason,
        List<ActivityFacts> systemWide) {
    /** What a place shows where it has nothing of its own and the whole system serves it: no gap. */
    public static final String SYSTEM_WIDE = "served system-wide";

    /** Copies the lists. */
    public Cell {
        active = List.copyOf(active);
        intended = List.copyOf(intended);
        ended = List.copyOf(ended);
        notBegun = List.copyOf(notBegun);
        unmet = List.copyOf(unmet);
        systemWide = List.copyOf(systemWide);
    }

    /** @return how many activities are in it, whatever their state */
    public int count() {
        return active.size() + intended.size() + ended.size() + notBegun.size();
    }

    /**
     * Counts active activities that state a detail.
     *
     * @param detail the detail
     * @return how many of {@link #active()} state it
     */
    public Count with(Detail detail) {
        int stating = 0;
        for (ActivityFacts activity : active) {
            stating += activity.has(detail) ? 1 : 0;
        }
        return new Count(stating, active.size(), Count.BY_ACTIVE);
    }

    /** @return whether a place has nothing of its own here and activities of the whole system serve it */
    public boolean isServedSystemWide() {
        return state == State.NONE && !systemWide.isEmpty();
    }

    /** @return the words shown to people for its state */
    public String word() {
        return isServedSystemWide() ? SYSTEM_WIDE : state.word();
    }

    /** @return the subject's name, the state and the active activities; not all that is known of it */
    @Override
    public String toString() {
        return subject.getName() + " " + state + " " + active;
    }
}
