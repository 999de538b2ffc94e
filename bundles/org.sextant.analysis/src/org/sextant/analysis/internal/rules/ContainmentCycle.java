package org.sextant.analysis.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.Goal;
import org.sextant.model.Organisation;
import org.sextant.model.Purpose;
import org.sextant.model.SextantPackage;

/** Programmes, collaboratives and goals that contain themselves; one finding for each circle. */
public final class ContainmentCycle implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        SystemDescription system = situation.system();
        check(situation, "part-of", SextantPackage.Literals.ACTIVITY__PART_OF, system.activities(),
                Activity::getPartOf, out);
        check(situation, "members", SextantPackage.Literals.ORGANISATION__MEMBERS, system.organisations(),
                Organisation::getMembers, out);
        check(situation, "towards", SextantPackage.Literals.GOAL__TOWARDS, List.<Purpose>copyOf(system.goals()),
                purpose -> purpose instanceof Goal goal ? goal.getTowards() : List.of(), out);
    }

    private static <T extends Element> void check(Situation situation, String property, EReference feature,
            List<T> elements, Function<T, ? extends Collection<? extends T>> next, Consumer<Finding> out) {
        for (List<T> cycle : Cycles.in(elements, next)) {
            out.accept(situation.finding("containment.cycle", Circle.sentence(cycle, next, property),
                    Anchor.at(cycle.getFirst(), feature), cycle));
        }
    }
}
