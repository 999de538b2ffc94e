package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.PlanReview;
import org.sextant.analysis.PlanReview.Reviewed;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Words;

/** Opportunities without a lead, an outcome, a step or a date. */
public final class OpportunityIncomplete implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (PlanReview review : situation.plans()) {
            for (Reviewed reviewed : review.opportunities()) {
                if (!reviewed.missing().isEmpty()) {
                    out.accept(situation.finding("opportunity.incomplete",
                            Say.title(reviewed.opportunity()) + " states no " + Words.choice(reviewed.missing())
                                    + "; add " + remedy(reviewed.missing()),
                            Anchor.at(reviewed.opportunity()), List.of()));
                }
            }
        }
    }

    private static String remedy(List<String> missing) {
        return Words.list(missing.stream().map(what -> what.equals("date") ? "\"by\" to a step" : "\"" + what + "\"")
                .toList());
    }
}
