package org.sextant.portfolio.tests.plugin;

import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Finding;

/** Is not done with being made as long as the test says so. */
public final class NeverMade implements Rule {
    /** Does not end. */
    public NeverMade() {
        while (Boolean.getBoolean(Loops.GO_ON)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        // never asked
    }
}
