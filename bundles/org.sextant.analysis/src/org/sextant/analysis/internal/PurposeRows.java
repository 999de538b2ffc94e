package org.sextant.analysis.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sextant.analysis.ActivityFacts;
import org.sextant.core.SystemDescription;
import org.sextant.model.Goal;
import org.sextant.model.Purpose;

/** Rows by goal and aim. An activity belongs to what it works towards and to what that works towards. */
final class PurposeRows {
    private PurposeRows() {
    }

    static List<Draft> rows(SystemDescription system, List<ActivityFacts> shown) {
        Rows<Purpose> rows = new Rows<>();
        for (ActivityFacts activity : shown) {
            reached(activity.purposes()).forEach(purpose -> rows.add(purpose, activity));
        }
        Set<Purpose> purposes = new LinkedHashSet<>(system.aims());
        purposes.addAll(system.goals());
        purposes.addAll(rows.keys());
        List<Draft> drafts = new ArrayList<>();
        purposes.forEach(purpose -> drafts.add(new Draft(Say.title(purpose), purpose, rows.of(purpose))));
        Draft.of("no goal stated", null, shown, activity -> activity.purposes().isEmpty()).addIfAny(drafts);
        return drafts;
    }

    private static Set<Purpose> reached(List<Purpose> purposes) {
        Set<Purpose> reached = new LinkedHashSet<>();
        Deque<Purpose> open = new ArrayDeque<>(purposes);
        while (!open.isEmpty()) {
            Purpose next = open.poll();
            if (!next.eIsProxy() && reached.add(next) && next instanceof Goal goal) {
                open.addAll(goal.getTowards());
            }
        }
        return reached;
    }
}
