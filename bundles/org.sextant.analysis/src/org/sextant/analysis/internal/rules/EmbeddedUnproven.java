package org.sextant.analysis.internal.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Detail;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.model.Measure;
import org.sextant.model.Place;
import org.sextant.model.Status;

/**
 * Embedded activities without a measured result; and what has spread, delivering or embedded now, without evidence. That
 * something has spread is said with <code>origin</code>, whatever mode it is in.
 */
public final class EmbeddedUnproven extends ActivityRule {
    /** Reports what is not shown yet. */
    public EmbeddedUnproven() {
        super("embedded.unproven");
    }

    @Override
    @Nullable
    String message(ActivityFacts activity, Situation situation) {
        boolean embedded = activity.isActive() && activity.status() == Status.EMBEDDED;
        if (embedded && activity.activity().getMeasures().stream().noneMatch(EmbeddedUnproven::isMeasured)) {
            return Say.title(activity.activity())
                    + " is embedded and states no measured result; add \"reached\" or \"change\" to a measure";
        }
        boolean running = embedded || activity.isActive() && activity.status() == Status.DELIVERING;
        if (!running || activity.has(Detail.EVIDENCE) || activity.activity().getOrigin().isEmpty()) {
            return null;
        }
        List<Place> origin = activity.activity().getOrigin().stream().filter(place -> !place.eIsProxy()).toList();
        return origin.isEmpty() ? null
                : Say.title(activity.activity()) + " has spread from " + Say.titles(origin)
                        + " and cites no evidence; add \"evidence\"";
    }

    private static boolean isMeasured(Measure measure) {
        return !measure.getReached().isEmpty() || !measure.getChanges().isEmpty();
    }
}
