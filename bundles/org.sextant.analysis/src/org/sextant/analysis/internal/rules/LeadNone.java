package org.sextant.analysis.internal.rules;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Detail;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.model.SextantPackage;

/** Active activities that name nobody who leads them. */
public final class LeadNone extends ActivityRule {
    /** Reports missing leads. */
    public LeadNone() {
        super("lead.none", SextantPackage.Literals.ACTIVITY__LEAD);
    }

    @Override
    @Nullable
    String message(ActivityFacts activity, Situation situation) {
        return !activity.isActive() || activity.has(Detail.LEAD) ? null
                : Say.title(activity.activity())
                        + " names nobody who leads it; add \"lead\" with an organisation or role";
    }
}
