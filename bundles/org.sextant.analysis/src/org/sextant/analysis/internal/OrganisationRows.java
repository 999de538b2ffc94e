package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sextant.analysis.ActivityFacts;
import org.sextant.core.SystemDescription;
import org.sextant.model.Organisation;
import org.sextant.model.Party;
import org.sextant.model.Role;

/**
 * Rows by organisation. It leads what it or a role that it holds leads; it joins what else it takes part in, as a
 * partner or as a member of a collaborative that leads or is a partner. Collaboratives have rows of their own.
 */
final class OrganisationRows {
    private final SystemDescription system;
    private final Rows<Organisation> leads = new Rows<>();
    private final Rows<Organisation> joins = new Rows<>();

    OrganisationRows(SystemDescription system) {
        this.system = system;
    }

    List<Draft> rows(List<ActivityFacts> shown) {
        Rows<Organisation> all = new Rows<>();
        List<ActivityFacts> rest = new ArrayList<>();
        for (ActivityFacts activity : shown) {
            Set<Organisation> leading = new LinkedHashSet<>();
            Party lead = activity.activity().getLead();
            if (lead != null) {
                add(lead, leading);
            }
            Set<Organisation> joining = new LinkedHashSet<>();
            activity.activity().getPartners().forEach(partner -> add(partner, joining));
            joining.addAll(activity.organisations().named());
            joining.removeAll(leading);
            leading.forEach(organisation -> leads.add(organisation, activity));
            joining.forEach(organisation -> joins.add(organisation, activity));
            leading.forEach(organisation -> all.add(organisation, activity));
            joining.forEach(organisation -> all.add(organisation, activity));
            if (leading.isEmpty() && joining.isEmpty()) {
                rest.add(activity);
            }
        }
        return drafts(all, rest);
    }

    private static void add(Party party, Set<Organisation> organisations) {
        if (party.eIsProxy()) {
            return;
        }
        if (party instanceof Organisation organisation) {
            organisations.add(organisation);
        } else if (party instanceof Role role) {
            role.getHeldBy().stream().filter(holder -> !holder.eIsProxy()).forEach(organisations::add);
        }
    }

    private List<Draft> drafts(Rows<Organisation> all, List<ActivityFacts> rest) {
        Set<Organisation> organisations = new LinkedHashSet<>(system.organisations());
        organisations.addAll(all.keys());
        List<Draft> drafts = new ArrayList<>();
        for (Organisation organisation : organisations) {
            drafts.add(new Draft(Say.title(organisation), organisation, all.of(organisation), leads.of(organisation),
                    joins.of(organisation)));
        }
        new Draft("no organisation named", null, rest).addIfAny(drafts);
        return drafts;
    }
}
