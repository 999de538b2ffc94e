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
import org.sextant.model.Control;
import org.sextant.model.SextantPackage;

/** Opportunities that are in nobody's control here. */
public final class ControlNone implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (PlanReview review : situation.plans()) {
            for (Reviewed reviewed : review.opportunities()) {
                if (reviewed.opportunity().getControl() == Control.NONE) {
                    out.accept(situation.finding("control.none",
                            Say.title(reviewed.opportunity()) + " is outside the team's control; look for the part of "
                                    + "it that is shared or can be influenced, or for whom to bring in",
                            Anchor.at(reviewed.opportunity(), SextantPackage.Literals.OPPORTUNITY__CONTROL),
                            List.of()));
                }
            }
        }
    }
}
