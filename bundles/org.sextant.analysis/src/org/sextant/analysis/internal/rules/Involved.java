package org.sextant.analysis.internal.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.internal.NamedInText;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Opportunity;
import org.sextant.model.Party;
import org.sextant.model.Reflection;

/** Who takes part in anything described: activities of any date, plans, reflections, roles and collaboratives. */
final class Involved {
    private final Set<Party> parties = new HashSet<>();
    private final NamedInText names;

    private Involved(NamedInText names) {
        this.names = names;
    }

    /**
     * Finds who takes part.
     *
     * @param system the system
     * @return the organisations and roles
     */
    static Set<Party> parties(SystemDescription system) {
        Involved involved = new Involved(new NamedInText(system));
        system.activities().forEach(involved::add);
        system.plans().forEach(plan -> plan.getOpportunities().forEach(involved::add));
        system.reflections().forEach(involved::add);
        system.roles().forEach(role -> involved.parties.addAll(role.getHeldBy()));
        system.organisations().forEach(organisation -> involved.parties.addAll(organisation.getMembers()));
        return involved.parties;
    }

    private void add(Activity activity) {
        add(activity.getLead(), activity.getPartners());
        parties.addAll(names.meant(activity.getOtherPartners()));
        parties.addAll(activity.getOverseenBy());
        if (activity.getCost() != null && activity.getCost().getBy() != null) {
            parties.add(activity.getCost().getBy());
        }
    }

    private void add(Reflection reflection) {
        parties.addAll(reflection.getBy());
        parties.addAll(names.meant(reflection.getOtherVoices()));
    }

    private void add(Opportunity opportunity) {
        parties.addAll(names.meant(opportunity.getOtherPartners()));
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
