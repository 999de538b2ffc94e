package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Activity;
import org.sextant.model.SextantPackage;

/** Activities that come after one another in a circle; one finding for each circle. */
public final class DependencyCycle implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (List<Activity> cycle : Cycles.in(situation.system().activities(), Activity::getAfter)) {
            String message = cycle.size() == 1
                    ? Say.title(cycle.getFirst()) + " comes \"after\" itself; remove it from \"after\""
                    : Say.titles(cycle) + " come \"after\" one another in a circle; remove one \"after\"";
            out.accept(situation.finding("dependency.cycle", message,
                    Anchor.at(cycle.getFirst(), SextantPackage.Literals.ACTIVITY__AFTER), cycle));
        }
    }
}
