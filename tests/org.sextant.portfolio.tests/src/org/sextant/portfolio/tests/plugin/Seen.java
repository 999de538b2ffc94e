package org.sextant.portfolio.tests.plugin;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;

/** Finds each active activity. */
public final class Seen implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (ActivityFacts each : situation.activities()) {
            if (each.isActive()) {
                out.accept(situation.finding("acme.seen", "Acme has seen " + each.activity().getName(),
                        Anchor.at(each.activity()),
                        List.of()));
            }
        }
    }
}
