package org.sextant.analysis.internal.rules;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Detail;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Finding;
import org.sextant.model.SextantPackage;

/** Active activities that work towards nothing, in a system that states goals. */
public final class GoalNone extends ActivityRule {
    /** Reports missing goals. */
    public GoalNone() {
        super("goal.none", SextantPackage.Literals.ACTIVITY__TOWARDS);
    }

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        if (!situation.system().goals().isEmpty()) {
            super.check(situation, out);
        }
    }

    @Override
    @Nullable
    String message(ActivityFacts activity, Situation situation) {
        return !activity.isActive() || activity.has(Detail.GOAL) ? null
                : Say.title(activity.activity())
                        + " names no goal that it works towards; add \"towards\" with a goal or aim";
    }
}
