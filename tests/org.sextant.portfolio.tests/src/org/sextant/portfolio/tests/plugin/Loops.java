package org.sextant.portfolio.tests.plugin;

import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Finding;

/** Does not stop, not even when it is interrupted, as long as the test says so. */
public final class Loops implements Rule {
    /** The system property that lets it go on. */
    public static final String GO_ON = "org.sextant.portfolio.tests.loop";

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        while (Boolean.getBoolean(GO_ON)) {
            Thread.onSpinWait();
        }
    }
}
