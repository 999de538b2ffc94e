package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.PlanReview;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Words;

/** Plans with other than two or three opportunities, as the framework's exercise on moving to action has it. */
public final class PlanUnfocused implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (PlanReview review : situation.plans()) {
            int count = review.opportunities().size();
            if (count < PlanReview.FEWEST || count > PlanReview.MOST) {
                String remedy = count < PlanReview.FEWEST ? "add what to move next, two or three in all"
                        : "keep the two or three to move first, and the others for later";
                out.accept(situation.finding("plan.unfocused",
                        Say.title(review.plan()) + " has " + Words.count(count, "opportunity", "opportunities") + "; "
                                + remedy,
                        Anchor.at(review.plan()), List.of()));
            }
        }
    }
}
