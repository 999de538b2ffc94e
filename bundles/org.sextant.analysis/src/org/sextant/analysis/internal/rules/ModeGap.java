package org.sextant.analysis.internal.rules;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;

/** Modes in which nothing is described, in domains in which something is. */
public final class ModeGap extends CellRule {
    /** Reports gaps. */
    public ModeGap() {
        super("mode.gap", State.GAP);
    }

    @Override
    String message(Coverage coverage, Cell cell) {
        return "Nothing is described yet in " + name(coverage, cell) + remedy(coverage, cell);
    }
}
