package org.sextant.analysis.internal.rules;

import java.util.List;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Words;

/** Modes in which work is active and not all that the framework looks for comes together in one activity. */
public final class ModePartial extends CellRule {
    /** Reports what is partial. */
    public ModePartial() {
        super("mode.partial", State.PARTIAL);
    }

    @Override
    String message(Coverage coverage, Cell cell) {
        ActivityFacts nearest = cell.nearest();
        String which = nearest == null ? "" : " (nearest: " + Say.title(nearest.activity()) + ")";
        return "Work in " + name(coverage, cell) + " is active: " + Words.list(cell.unmet()) + which
                + "; describe what is known of the rest";
    }

    @Override
    List<ActivityFacts> evidence(Cell cell) {
        return cell.active();
    }
}
