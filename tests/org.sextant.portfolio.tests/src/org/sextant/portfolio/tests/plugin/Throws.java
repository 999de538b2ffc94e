package org.sextant.portfolio.tests.plugin;

import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;

/** Finds something and then breaks off. */
public final class Throws implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        out.accept(
                new Finding(situation.kinds().get("acme.seen"), "half of it", Anchor.at(situation.system().system())));
        throw new IllegalStateException("no more");
    }
}
