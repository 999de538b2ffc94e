package org.sextant.analysis.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Organisations;
import org.sextant.model.Activity;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Party;
import org.sextant.model.Role;

/** Works out which organisations stand behind leads and partners; remembers each party's. For one analysis. */
final class OrganisationCounter {
    private final Map<Party, Organisations> known = new HashMap<>();
    private final NamedInText names;

    OrganisationCounter(NamedInText names) {
        this.names = names;
    }

    /**
     * The organisations of an activity.
     *
     * @param activity the activity
     * @return its distinct organisations
     */
    Organisations of(Activity activity) {
        Party lead = activity.getLead();
        List<Party> partners = activity.getPartners();
        List<String> texts = activity.getOtherPartners();
        if (partners.isEmpty() && texts.isEmpty()) {
            return lead == null ? Organisations.NONE : behind(lead);
        }
        Gathering gathering = new Gathering();
        gathering.add(lead == null ? Organisations.NONE : behind(lead));
        for (Party partner : partners) {
            gathering.add(behind(partner));
        }
        for (String text : texts) {
            Organisation meant = names.meant(text);
            if (meant == null) {
                gathering.unnamed.add(text.strip());
            } else {
                gathering.add(behind(meant));
            }
        }
        return gathering.all();
    }

    /**
     * The distinct organisations of those activities that are active, together.
     *
     * @param activities the activities
     * @return their organisations
     */
    static Organisations ofActive(Iterable<ActivityFacts> activities) {
        Gathering gathering = new Gathering();
        for (ActivityFacts activity : activities) {
            if (activity.isActive()) {
                gathering.add(activity.organisations());
            }
        }
        return gathering.all();
    }

    /**
     * Puts organisations together.
     *
     * @param parts the parts
     * @return all of them, each once
     */
    static Organisations together(Iterable<Organisations> parts) {
        Gathering gathering = new Gathering();
        parts.forEach(gathering::add);
        return gathering.all();
    }

    private Organisations behind(Party party) {
        Organisations found = known.get(party);
        if (found == null) {
            found = find(party);
            known.put(party, found);
        }
        return found;
    }

    private Organisations find(Party party) {
        Gathering gathering = new Gathering();
        if (party instanceof Role role && !role.eIsProxy()) {
            role.getHeldBy().forEach(holder -> gathering.add(behind(holder)));
        } else {
            expand(party, gathering);
        }
        return gathering.all();
    }

    /** Follows members of members, each body once, so that a cycle does no harm. */
    private static void expand(Party party, Gathering gathering) {
        Deque<Party> open = new ArrayDeque<>(List.of(party));
        Set<Party> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Party next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next.eIsProxy() || !(next instanceof Organisation organisation)) {
                gathering.unresolved.add(next);
            } else if (!standsForMembers(organisation)) {
                gathering.named.add(organisation);
            } else if (organisation.getMembers().isEmpty()) {
                gathering.unstated.add(organisation);
            } else {
                organisation.getMembers().reversed().forEach(open::push);
            }
        }
    }

    /** A body whose kind is not stated stands for its members where it names some. */
    private static boolean standsForMembers(Organisation organisation) {
        OrganisationKind kind = organisation.getKind();
        return kind == null ? !organisation.getMembers().isEmpty() : kind.standsForMembers();
    }

    private static final class Gathering {
        private final Distinct<Organisation> named = new Distinct<>();
        private final Distinct<String> unnamed = new Distinct<>();
        private final Distinct<Organisation> unstated = new Distinct<>();
        private final Distinct<Party> unresolved = new Distinct<>();

        void add(Organisations organisations) {
            named.addAll(organisations.named());
            unnamed.addAll(organisations.unnamed());
            unstated.addAll(organisations.unstated());
            unresolved.addAll(organisations.unresolved());
        }

        Organisations all() {
            return new Organisations(named.all(), unnamed.all(), unstated.all(), unresolved.all());
        }
    }
}
