package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Aim;
import org.sextant.model.Purpose;

/** Aims that no goal and no active or intended activity works towards; only where the system states goals. */
public final class AimUnserved implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        if (situation.system().goals().isEmpty()) {
            return;
        }
        Set<Purpose> served = Served.purposes(situation);
        for (Aim aim : situation.system().aims()) {
            if (!served.contains(aim)) {
                out.accept(situation.finding("aim.unserved",
                        "No goal and no work, active or intended, is described towards the aim " + Say.title(aim)
                                + "; add \"towards " + Say.reference(aim) + "\" to a goal or an activity",
                        Anchor.at(aim), List.of()));
            }
        }
    }
}
