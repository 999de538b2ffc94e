package org.sextant.analysis.internal.rules;

import java.util.HashSet;
import java.util.Set;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Situation;
import org.sextant.model.Goal;
import org.sextant.model.Purpose;

/** Which goals and aims something is done for. */
final class Served {
    private Served() {
    }

    /**
     * Finds what is worked towards.
     *
     * @param situation the situation
     * @return the goals and aims that an active or intended activity, or another goal, works towards
     */
    static Set<Purpose> purposes(Situation situation) {
        Set<Purpose> served = new HashSet<>();
        for (ActivityFacts activity : situation.activities()) {
            if (activity.isActive() || activity.countsAsIntended()) {
                served.addAll(activity.purposes());
            }
        }
        for (Goal goal : situation.system().goals()) {
            goal.getTowards().stream().filter(purpose -> purpose != goal).forEach(served::add);
        }
        return served;
    }
}
