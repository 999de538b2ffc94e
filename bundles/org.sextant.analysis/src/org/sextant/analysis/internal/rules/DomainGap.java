package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.Coverage;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.State;
import org.sextant.core.Finding;

/** Domains in which, and in whose relevant modes, nothing is described. */
public final class DomainGap implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (Coverage coverage : situation.coverage()) {
            coverage.domains().filter(domain -> domain.cell().state() == State.GAP)
                    .forEach(domain -> out.accept(situation.finding("domain.gap",
                            "Nothing is described yet in " + CellRule.name(coverage, domain.cell())
                                    + CellRule.remedy(coverage, domain.cell()),
                            situation.anchor(coverage.framework()), List.of(domain.domain()))));
        }
    }
}
