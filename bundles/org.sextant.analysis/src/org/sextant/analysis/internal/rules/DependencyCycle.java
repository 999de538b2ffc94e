package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Activity;
import org.sextant.model.SextantPackage;

/** Activities that come after one another in a circle; one finding for each circle. */
public final class DependencyCycle implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (List<Activity> cycle : Cycles.in(situation.system().activities(), Activity::getAfter)) {
            out.accept(situation.finding("dependency.cycle", Circle.sentence(cycle, Activity::getAfter, "after"),
                    Anchor.at(cycle.getFirst(), SextantPackage.Literals.ACTIVITY__AFTER), cycle));
        }
    }
}
