package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Party;
import org.sextant.model.Role;

/** Roles that are named and take part in nothing described. */
public final class RoleUnused implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        if (situation.system().roles().isEmpty()) {
            return;
        }
        Set<Party> involved = Involved.parties(situation.system());
        for (Role role : situation.system().roles()) {
            if (!involved.contains(role)) {
                out.accept(situation.finding("role.unused",
                        "The role " + Say.title(role) + " is named and takes part in nothing described yet; "
                                + "add it where it leads or oversees",
                        Anchor.at(role), List.of()));
            }
        }
    }
}
