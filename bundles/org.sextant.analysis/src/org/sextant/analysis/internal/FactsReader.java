package org.sextant.analysis.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Detail;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Place;
import org.sextant.model.Purpose;

/** Reads activities as they are on a date. For one analysis. */
final class FactsReader {
    private static final List<Set<Detail>> DETAILS = IntStream.range(0, 1 << Detail.values().length)
            .mapToObj(FactsReader::details).toList();

    private final OrganisationCounter organisations;
    private final Purposes purposes = new Purposes();
    private final Placement placement;

    FactsReader(SystemDescription system, Placement placement) {
        organisations = new OrganisationCounter(new NamedInText(system));
        this.placement = placement;
    }

    /**
     * Reads activities.
     *
     * @param activities the activities
     * @param date       the date
     * @param monitor    asked now and then whether to go on
     * @return one for each activity, in their order
     */
    List<ActivityFacts> read(List<Activity> activities, LocalDate date, IProgressMonitor monitor) {
        List<ActivityFacts> facts = new ArrayList<>(activities.size());
        for (Activity activity : activities) {
            Cancellation.check(monitor, facts.size());
            facts.add(read(activity, date));
        }
        return Collections.unmodifiableList(facts);
    }

    private ActivityFacts read(Activity activity, LocalDate date) {
        Timeline.Standing standing = Timeline.on(activity, date);
        List<Place> places = activity.getAt().isEmpty() ? List.of() : resolved(activity.getAt());
        List<Purpose> towards = purposes.of(activity);
        return new ActivityFacts(activity, standing.status(), standing.state(), standing.foreseen(),
                organisations.of(activity), placement.of(activity), places, resolved(towards),
                DETAILS.get(bits(activity, towards)));
    }

    /**
     * The same activity on another date.
     *
     * @param facts the activity
     * @param date  the date
     * @return how it is then
     */
    static ActivityFacts on(ActivityFacts facts, LocalDate date) {
        Timeline.Standing standing = Timeline.on(facts.activity(), date);
        return new ActivityFacts(facts.activity(), standing.status(), standing.state(), standing.foreseen(),
                facts.organisations(), facts.slots(), facts.places(), facts.purposes(), facts.details());
    }

    private static <T extends EObject> List<T> resolved(List<T> references) {
        for (T reference : references) {
            if (reference.eIsProxy()) {
                return references.stream().filter(candidate -> !candidate.eIsProxy()).toList();
            }
        }
        return List.copyOf(references);
    }

    private static int bits(Activity activity, List<Purpose> towards) {
        return bit(Detail.LEAD, activity.getLead() != null) | bit(Detail.MEASURE, !activity.getMeasures().isEmpty())
                | bit(Detail.VOICES, !activity.getVoices().isEmpty())
                | bit(Detail.EVIDENCE, !activity.getEvidence().isEmpty()) | bit(Detail.GOAL, !towards.isEmpty());
    }

    private static int bit(Detail detail, boolean stated) {
        return stated ? 1 << detail.ordinal() : 0;
    }

    private static Set<Detail> details(int bits) {
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) {
            if ((bits & 1 << detail.ordinal()) != 0) {
                details.add(detail);
            }
        }
        return Collections.unmodifiableSet(details);
    }
}
