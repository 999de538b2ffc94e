package org.sextant.portfolio.tests.plugin;

import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Finding;

/** Needs a class that its plugin may have forgotten. */
public final class NeedsMore implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        new Seen().check(situation, out);
    }
}
