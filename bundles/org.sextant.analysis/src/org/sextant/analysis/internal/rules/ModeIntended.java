package org.sextant.analysis.internal.rules;

import java.util.List;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;
import org.sextant.analysis.internal.Say;

/** Modes in which nothing is active and an idea or a plan is described. */
public final class ModeIntended extends CellRule {
    /** Reports what is intended. */
    public ModeIntended() {
        super("mode.intended", State.INTENDED);
    }

    @Override
    String message(Coverage coverage, Cell cell) {
        List<ActivityFacts> unstated = cell.intended().stream()
                .filter(activity -> activity.state() == ActivityState.UNSTATED).toList();
        String intended = Say.activities(cell.intended());
        if (unstated.size() == cell.intended().size()) {
            return "Nothing in " + name(coverage, cell) + " has a status (" + intended + "); add \"status\"";
        }
        return "An idea or a plan is described in " + name(coverage, cell) + " (" + intended
                + "), nothing active; bring \"status\" up to date when work begins"
                + (unstated.isEmpty() ? "" : ", and add it to " + Say.activities(unstated));
    }

    @Override
    List<ActivityFacts> evidence(Cell cell) {
        return cell.intended();
    }
}
