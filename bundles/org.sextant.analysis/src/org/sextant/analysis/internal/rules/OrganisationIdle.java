package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Organisation;
import org.sextant.model.Party;

/** Organisations that are named and take part in nothing described. */
public final class OrganisationIdle implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        if (situation.system().organisations().isEmpty()) {
            return;
        }
        Set<Party> involved = Involved.parties(situation.system());
        for (Organisation organisation : situation.system().organisations()) {
            if (!involved.contains(organisation)) {
                out.accept(situation.finding("organisation.idle",
                        Say.title(organisation)
                                + " is named and takes part in nothing described yet; add it where it takes part",
                        Anchor.at(organisation), List.of()));
            }
        }
    }
}
