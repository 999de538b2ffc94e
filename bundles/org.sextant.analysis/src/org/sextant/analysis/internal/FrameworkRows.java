package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.ActivityFacts;
import org.sextant.model.Domain;
import org.sextant.model.Mode;

/** Rows by domain and by mode. */
final class FrameworkRows {
    private static final String REST = "in no part of this framework";

    private FrameworkRows() {
    }

    static List<Draft> domains(Lens lens, List<ActivityFacts> shown) {
        List<Draft> drafts = new ArrayList<>();
        Rows<Domain> rows = new Rows<>();
        for (ActivityFacts activity : shown) {
            activity.slots().stream().filter(slot -> slot.framework() == lens.framework())
                    .forEach(slot -> rows.add(slot.domain(), activity));
        }
        for (Domain domain : Frameworks.domains(lens.framework())) {
            drafts.add(new Draft(Say.title(domain), domain, rows.of(domain)));
        }
        rest(lens, shown).addIfAny(drafts);
        return drafts;
    }

    static List<Draft> modes(Lens lens, List<ActivityFacts> shown) {
        Sorting sorting = new Sorting(lens, shown);
        List<Draft> drafts = new ArrayList<>();
        for (Domain domain : Frameworks.domains(lens.framework())) {
            for (Mode mode : domain.getModes()) {
                drafts.add(new Draft(Say.title(mode), mode, sorting.in(mode)));
            }
            Draft direct = new Draft(Say.title(domain), domain, sorting.in(domain));
            if (domain.getModes().isEmpty()) {
                drafts.add(direct);
            } else {
                direct.addIfAny(drafts);
            }
        }
        rest(lens, shown).addIfAny(drafts);
        return drafts;
    }

    private static Draft rest(Lens lens, List<ActivityFacts> shown) {
        return Draft.of(REST, null, shown,
                activity -> activity.slots().stream().noneMatch(slot -> slot.framework() == lens.framework()));
    }
}
