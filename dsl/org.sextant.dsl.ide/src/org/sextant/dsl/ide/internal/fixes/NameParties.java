package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Activity;
import org.sextant.model.Organisation;
import org.sextant.model.Party;

/** Offers those who take part most as the lead, or as one more partner, of an activity that names none or too few. */
public final class NameParties implements Maker {
    private static final int MOST = 3;

    @Override
    public List<Fix> make(Problem problem) {
        SystemDescription system = problem.description();
        if (system == null || problem.file() == null || !(problem.object() instanceof Activity activity)) {
            return List.of();
        }
        return switch (problem.code()) {
        case "lead.none" -> fixes(problem, activity, "lead", " as the lead", parties(system, activity, Party.class));
        case "partner.none" ->
            fixes(problem, activity, "with", " as a partner", parties(system, activity, Organisation.class));
        default -> List.of();
        };
    }

    private static List<Fix> fixes(Problem problem, Activity activity, String keyword, String role,
            List<? extends Party> parties) {
        List<Fix> fixes = new ArrayList<>();
        for (Party party : parties) {
            List<Value> values = new ArrayList<>(PropertyEdits.values(activity, keyword));
            values.add(Value.of(party));
            Edit edit = new PropertyEdits(problem.snapshot()).set(activity, keyword, values);
            if (edit != null) {
                String label = "Add " + Names.title(party) + role;
                fixes.add(new Fix(label, new Edit(label, edit.files()), false));
            }
        }
        return fixes;
    }

    /** Those of the system who are not in the activity yet, those who lead or share most work first. */
    private static <T extends Party> List<T> parties(SystemDescription system, Activity activity, Class<T> type) {
        Map<Party, Integer> uses = new HashMap<>();
        for (Activity each : system.activities()) {
            each.getPartners().forEach(party -> uses.merge(party, 1, Integer::sum));
            @Nullable
            Party lead = each.getLead();
            if (lead != null) {
                uses.merge(lead, 1, Integer::sum);
            }
        }
        Set<Party> there = new HashSet<>(activity.getPartners());
        there.add(activity.getLead());
        return uses.keySet().stream().filter(type::isInstance).map(type::cast)
                .filter(party -> !there.contains(party) && !party.eIsProxy() && party.getName() != null)
                .sorted(Comparator.comparing((T party) -> -uses.get(party)).thenComparing(Names::title)).limit(MOST)
                .toList();
    }
}
