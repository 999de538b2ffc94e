package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.ActivityFacts;
import org.sextant.core.SystemDescription;
import org.sextant.model.Place;

/** Rows by place. An activity belongs to its places and to the places around them. */
final class PlaceRows {
    private PlaceRows() {
    }

    static List<Draft> rows(SystemDescription system, List<ActivityFacts> shown) {
        Rows<Place> rows = new Rows<>();
        for (ActivityFacts activity : shown) {
            for (Place place : activity.places()) {
                for (EObject outer = place; outer instanceof Place around; outer = outer.eContainer()) {
                    rows.add(around, activity);
                }
            }
        }
        Set<Place> places = new LinkedHashSet<>(system.places());
        places.addAll(rows.keys());
        List<Draft> drafts = new ArrayList<>();
        places.forEach(place -> drafts.add(new Draft(Say.title(place), place, rows.of(place))));
        drafts.add(Draft.of("whole system", null, shown, ActivityFacts::isSystemWide));
        return drafts;
    }
}
