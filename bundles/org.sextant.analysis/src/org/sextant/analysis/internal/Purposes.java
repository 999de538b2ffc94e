package org.sextant.analysis.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.model.Activity;
import org.sextant.model.Purpose;

/** What activities work towards: their own goals and aims, and those of programmes that they are part of. */
final class Purposes {
    private final Map<Activity, List<Purpose>> ofProgrammes = new HashMap<>();

    /**
     * What an activity works towards.
     *
     * @param activity the activity
     * @return its own purposes, then those of its programmes, each once
     */
    List<Purpose> of(Activity activity) {
        List<Activity> programmes = activity.getPartOf();
        if (programmes.isEmpty()) {
            return List.copyOf(activity.getTowards());
        }
        Set<Purpose> purposes = new LinkedHashSet<>(activity.getTowards());
        programmes.forEach(programme -> purposes.addAll(ofProgramme(programme)));
        return List.copyOf(purposes);
    }

    /** Outer programmes first, without recursion: however deep they are nested, and if they turn in a circle. */
    private List<Purpose> ofProgramme(Activity programme) {
        Deque<Activity> open = new ArrayDeque<>(List.of(programme));
        Set<Activity> entered = new HashSet<>();
        while (!open.isEmpty()) {
            Activity next = open.peek();
            if (!ofProgrammes.containsKey(next) && entered.add(next)) {
                next.getPartOf().stream().filter(outer -> !entered.contains(outer)).forEach(open::push);
                continue;
            }
            open.pop();
            ofProgrammes.computeIfAbsent(next, this::gather);
        }
        return ofProgrammes.getOrDefault(programme, List.of());
    }

    private List<Purpose> gather(Activity programme) {
        Set<Purpose> purposes = new LinkedHashSet<>(programme.getTowards());
        programme.getPartOf().forEach(outer -> purposes.addAll(ofProgrammes.getOrDefault(outer, List.of())));
        return List.copyOf(purposes);
    }
}
