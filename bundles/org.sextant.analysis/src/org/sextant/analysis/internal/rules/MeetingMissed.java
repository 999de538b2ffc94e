package org.sextant.analysis.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Element;
import org.sextant.model.Party;
import org.sextant.model.Place;

/**
 * One for each mode and place in which three or more leads share a goal or a tag. It sorts activities by what they
 * share and compares none with another.
 */
public final class MeetingMissed implements Rule {
    private static final int COMPANY = 3;

    /** What activities of a mode and place share: a goal, an aim or a tag. */
    private record Shared(String word, List<ActivityFacts> activities, Set<Party> leads) {
        static Shared of(Object key, List<ActivityFacts> activities) {
            Set<Party> leads = new HashSet<>();
            activities.forEach(activity -> leads.add(activity.activity().getLead()));
            String word = key instanceof Element purpose ? Say.title(purpose) : "the tag " + key;
            return new Shared(word, activities, leads);
        }
    }

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (Coverage coverage : situation.coverage()) {
            coverage.cells().filter(cell -> cell.active().size() >= COMPANY).forEach(cell -> places(cell)
                    .forEach((place, activities) -> check(situation, cell, place, activities, out)));
        }
    }

    private static Map<Place, List<ActivityFacts>> places(Cell cell) {
        Map<Place, List<ActivityFacts>> places = new LinkedHashMap<>();
        for (ActivityFacts activity : cell.active()) {
            for (Place place : activity.places()) {
                places.computeIfAbsent(place, key -> new ArrayList<>()).add(activity);
            }
        }
        return places;
    }

    private static void check(Situation situation, Cell cell, Place place, List<ActivityFacts> activities,
            Consumer<Finding> out) {
        if (activities.size() < COMPANY) {
            return;
        }
        Map<Object, List<ActivityFacts>> shared = new LinkedHashMap<>();
        for (ActivityFacts activity : activities) {
            Party lead = activity.activity().getLead();
            if (lead != null && !lead.eIsProxy()) {
                activity.purposes().forEach(purpose -> add(shared, purpose, activity));
                activity.activity().getTags().forEach(tag -> add(shared, tag, activity));
            }
        }
        shared.entrySet().stream().filter(entry -> entry.getValue().size() >= COMPANY)
                .map(entry -> Shared.of(entry.getKey(), entry.getValue()))
                .filter(one -> one.leads().size() >= COMPANY)
                .min(Comparator.comparing((Shared one) -> -one.leads().size()).thenComparing(Shared::word))
                .ifPresent(most -> out.accept(finding(situation, cell, place, most)));
    }

    /** A tag that an activity carries twice counts once. */
    private static void add(Map<Object, List<ActivityFacts>> shared, Object key, ActivityFacts activity) {
        List<ActivityFacts> sharing = shared.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (sharing.isEmpty() || sharing.getLast() != activity) {
            sharing.add(activity);
        }
    }

    private static Finding finding(Situation situation, Cell cell, Place place, Shared most) {
        List<Element> leads = List.copyOf(most.leads());
        List<EObject> evidence = new ArrayList<>(List.of(cell.subject()));
        most.activities().forEach(activity -> evidence.add(activity.activity()));
        return situation.finding("meeting.missed",
                Say.titles(leads) + " lead work on " + Say.title(cell.subject()) + " in " + Say.title(place)
                        + " and share " + most.word() + "; could these teams meet?",
                Anchor.at(place), evidence);
    }
}
