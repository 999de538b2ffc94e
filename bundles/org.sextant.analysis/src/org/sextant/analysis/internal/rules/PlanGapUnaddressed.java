package org.sextant.analysis.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.sextant.analysis.Cell;
import org.sextant.analysis.PlanReview;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Subject;

/** Domains in which nothing is described and that no opportunity of any plan addresses; one for each domain. */
public final class PlanGapUnaddressed implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        if (situation.plans().isEmpty()) {
            return;
        }
        PlanReview first = situation.plans().getFirst();
        Map<Subject, Integer> leftOut = new HashMap<>();
        situation.plans().forEach(review -> review.unaddressed()
                .forEach(gap -> leftOut.merge(gap.subject(), 1, Integer::sum)));
        for (Cell gap : first.unaddressed()) {
            if (leftOut.getOrDefault(gap.subject(), 0) == situation.plans().size()) {
                out.accept(situation.finding("plan.gap-unaddressed",
                        "No opportunity addresses " + Say.title(gap.subject())
                                + ", where nothing is described yet; add \"addresses " + Say.reference(gap.subject())
                                + "\" to one, or \"ignore\" this with the reason",
                        Anchor.at(first.plan()), List.of(gap.subject())));
            }
        }
    }
}
