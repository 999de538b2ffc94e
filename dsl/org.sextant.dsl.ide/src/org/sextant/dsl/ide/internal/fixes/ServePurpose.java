package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Activity;
import org.sextant.model.Goal;
import org.sextant.model.Purpose;

/** Offers the goals that most work is for to an activity that is for none. */
public final class ServePurpose implements Maker {
    private static final int MOST = 3;

    @Override
    public List<Fix> make(Problem problem) {
        SystemDescription system = problem.description();
        if (!problem.code().equals("goal.none") || system == null || problem.file() == null
                || !(problem.object() instanceof Activity activity)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        for (Purpose purpose : purposes(problem, system)) {
            List<Value> values = new ArrayList<>(PropertyEdits.values(activity, "towards"));
            values.add(Value.of(purpose));
            Edit edit = new PropertyEdits(problem.snapshot()).set(activity, "towards", values);
            if (edit != null) {
                String label = "Say that it is towards \u201C" + Names.title(purpose) + '\u201D';
                fixes.add(new Fix(label, new Edit(label, edit.files()), false));
            }
        }
        return fixes;
    }

    /** Goals before aims, and those that most work is for first. */
    private static List<Purpose> purposes(Problem problem, SystemDescription system) {
        Map<Purpose, Integer> uses = new HashMap<>();
        system.activities().forEach(each -> each.getTowards().forEach(purpose -> uses.merge(purpose, 1, Integer::sum)));
        return problem.snapshot().portfolio().names().declaredInSystem(problem.system()).stream()
                .filter(Purpose.class::isInstance).map(Purpose.class::cast)
                .sorted(Comparator.comparing((Purpose each) -> !(each instanceof Goal))
                        .thenComparing(each -> -uses.getOrDefault(each, 0)))
                .limit(MOST).toList();
    }
}
