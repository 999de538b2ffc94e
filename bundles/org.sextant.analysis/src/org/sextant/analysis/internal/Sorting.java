package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Slot;
import org.sextant.model.Domain;
import org.sextant.model.Subject;

/** Activities by the modes and domains of a framework that they serve. */
final class Sorting {
    private final Map<Subject, List<ActivityFacts>> own = new HashMap<>();
    private final Map<Domain, List<ActivityFacts>> whole = new HashMap<>();

    /**
     * Sorts activities.
     *
     * @param lens       the framework as the system uses it
     * @param activities the activities
     */
    Sorting(Lens lens, Iterable<ActivityFacts> activities) {
        for (ActivityFacts activity : activities) {
            for (Slot slot : activity.slots()) {
                if (slot.framework() == lens.framework()) {
                    add(lens, slot, activity);
                }
            }
        }
    }

    private void add(Lens lens, Slot slot, ActivityFacts activity) {
        own.computeIfAbsent(slot.subject(), subject -> new ArrayList<>()).add(activity);
        boolean counts = slot.mode() == null || !lens.isNotRelevant(slot.mode())
                || lens.isNotRelevant(slot.domain());
        if (counts) {
            List<ActivityFacts> all = whole.computeIfAbsent(slot.domain(), domain -> new ArrayList<>());
            if (all.isEmpty() || all.getLast() != activity) {
                all.add(activity);
            }
        }
    }

    /**
     * What is in a mode, or in a domain itself.
     *
     * @param subject the mode or domain
     * @return the activities, in their order
     */
    List<ActivityFacts> in(Subject subject) {
        return own.getOrDefault(subject, List.of());
    }

    /**
     * What is in a domain or any of its relevant modes.
     *
     * @param domain the domain
     * @return the activities, each once, in their order
     */
    List<ActivityFacts> within(Domain domain) {
        return whole.getOrDefault(domain, List.of());
    }
}
