package org.sextant.portfolio.tests.plugin;

import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Finding;

/** Says that it found something and does not say what. */
public final class GivesNothing implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        out.accept(null);
    }
}
