package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Goal;
import org.sextant.model.Purpose;

/** Goals that no active or intended activity, and no other goal, works towards. */
public final class GoalUnserved implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        if (situation.system().goals().isEmpty()) {
            return;
        }
        Set<Purpose> served = Served.purposes(situation);
        for (Goal goal : situation.system().goals()) {
            if (!served.contains(goal)) {
                out.accept(situation.finding("goal.unserved",
                        "No work, active or intended, is described towards the goal " + Say.title(goal)
                                + "; add \"towards " + Say.reference(goal) + "\" to an activity",
                        Anchor.at(goal), List.of()));
            }
        }
    }
}
