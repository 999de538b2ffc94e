package org.sextant.portfolio.tests.plugin;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;

/** Finds far more than anybody could read. */
public final class Floods implements Rule {
    /** How much. */
    public static final int FINDINGS = 100_000;

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (int i = 0; i < FINDINGS; i++) {
            out.accept(
                    situation.finding("acme.seen", "number " + i, Anchor.at(situation.system().system()), List.of()));
        }
    }
}
