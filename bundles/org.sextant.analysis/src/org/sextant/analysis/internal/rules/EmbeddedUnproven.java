package org.sextant.analysis.internal.rules;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Detail;
import org.sextant.analysis.Situation;
import org.sextant.analysis.Slot;
import org.sextant.analysis.internal.Say;
import org.sextant.model.Measure;
import org.sextant.model.Mode;
import org.sextant.model.Status;

/**
 * Embedded activities without a measured result; and innovation scaled without evidence: what is delivered or embedded
 * and has spread from elsewhere, or is in the mode of scaling of the Cross-System Improvement Framework.
 */
public final class EmbeddedUnproven extends ActivityRule {
    private static final String SCALING_NAME = "scaling";
    private static final String SCALING = "csif.innovation." + SCALING_NAME;

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
        return running && !activity.has(Detail.EVIDENCE) && isScaled(activity)
                ? Say.title(activity.activity()) + " spreads an innovation and cites no evidence; add \"evidence\""
                : null;
    }

    private static boolean isMeasured(Measure measure) {
        return !measure.getReached().isEmpty() || !measure.getChanges().isEmpty();
    }

    private static boolean isScaled(ActivityFacts activity) {
        for (Slot slot : activity.slots()) {
            Mode mode = slot.mode();
            if (mode != null && SCALING_NAME.equals(mode.getName()) && SCALING.equals(Say.reference(mode))) {
                return true;
            }
        }
        return !activity.activity().getOrigin().isEmpty();
    }
}
