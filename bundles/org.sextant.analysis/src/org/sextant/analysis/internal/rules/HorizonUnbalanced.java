package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.PlanReview;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Horizon;

/** Plans whose two or more opportunities all state the same horizon. */
public final class HorizonUnbalanced implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (PlanReview review : situation.plans()) {
            int count = review.opportunities().size();
            if (count > 1 && review.horizons().size() == 1 && review.horizons().containsValue(count)) {
                Horizon horizon = review.horizons().keySet().iterator().next();
                out.accept(situation.finding("horizon.unbalanced",
                        "All " + count + " opportunities of " + Say.title(review.plan()) + " have horizon "
                                + horizon.word() + "; look for something nearer or further, or check \"horizon\"",
                        Anchor.at(review.plan()), List.of()));
            }
        }
    }
}
