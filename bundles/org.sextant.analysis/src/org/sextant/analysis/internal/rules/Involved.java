package org.sextant.analysis.internal.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Opportunity;
import org.sextant.model.Party;

/** Who takes part in anything described: activities of any date, plans, reflections, roles and collaboratives. */
final class Involved {
    private final Set<Party> parties = new HashSet<>();

    private Involved() {
    }

    /**
     * Finds who takes part.
     *
     * @param system the system
     * @return the organisations and roles
     */
    static Set<Party> parties(SystemDescription system) {
        Involved involved = new Involved();
        system.activities().forEach(involved::add);
        system.plans().forEach(plan -> plan.getOpportunities().forEach(involved::add));
        system.reflections().forEach(reflection -> involved.parties.addAll(reflection.getBy()));
        system.roles().forEach(role -> involved.parties.addAll(role.getHeldBy()));
        system.organisations().forEach(organisation -> involved.parties.addAll(organisation.getMembers()));
        return involved.parties;
    }

    private void add(Activity activity) {
        add(activity.getLead(), activity.getPartners());
        parties.addAll(activity.getOverseenBy());
        if (activity.getCost() != null && activity.getCost().getBy() != null) {
            parties.add(activity.getCost().getBy());
        }
    }

    private void add(Opportunity opportunity) {
        add(opportunity.getLead(), opportunity.getPartners());
        opportunity.getSteps().stream().filter(step -> step.getLead() != null)
                .forEach(step -> parties.add(step.getLead()));
    }

    private void add(@Nullable Party lead, Collection<Party> partners) {
        if (lead != null) {
            parties.add(lead);
        }
        parties.addAll(partners);
    }
}
