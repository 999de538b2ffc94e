package org.sextant.analysis.internal.rules;

import java.util.List;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;
import org.sextant.analysis.internal.Say;

/** Modes in which only work that ended or paused is described. */
public final class ModeEnded extends CellRule {
    /** Reports what ended or paused. */
    public ModeEnded() {
        super("mode.ended", State.ENDED);
    }

    @Override
    String message(Coverage coverage, Cell cell) {
        return "Only work that ended or paused is described in " + name(coverage, cell) + " ("
                + Say.activities(cell.ended()) + "); describe what goes on now, if anything does";
    }

    @Override
    List<ActivityFacts> evidence(Cell cell) {
        return cell.ended();
    }
}
