package org.sextant.analysis.internal.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.model.PartialDate;
import org.sextant.model.SextantPackage;
import org.sextant.model.Status;

/** On the as-of date: ideas and plans whose start has passed, and testing or delivering whose end has. */
public final class StatusStale extends ActivityRule {
    /** Reports statuses that the dates overtook. */
    public StatusStale() {
        super("status.stale");
    }

    @Override
    @Nullable
    String message(ActivityFacts activity, Situation situation) {
        Status status = activity.status();
        LocalDate date = situation.asOf().date();
        PartialDate from = activity.activity().getFrom();
        PartialDate to = activity.activity().getTo();
        if (status == null) {
            return null;
        }
        if (status.isIntended() && from != null && date.isAfter(from.first())) {
            return message(activity, situation, status, "start, " + from, "from");
        }
        if (status.isActive() && status != Status.EMBEDDED && to != null && date.isAfter(to.last())) {
            return message(activity, situation, status, "end, " + to, "to");
        }
        return null;
    }

    private static String message(ActivityFacts activity, Situation situation, Status status, String passed,
            String property) {
        return Say.title(activity.activity()) + " has status " + status.word() + ", and its " + passed
                + ", has passed " + situation.asOf().words() + "; bring \"status\" or \"" + property + "\" up to date";
    }

    @Override
    Anchor anchor(ActivityFacts activity) {
        return Anchor.at(activity.activity(), SextantPackage.Literals.ACTIVITY__STATUSES);
    }
}
