package org.sextant.analysis;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.internal.Say;
import org.sextant.model.Level;
import org.sextant.model.Organisation;
import org.sextant.model.Party;
import org.sextant.model.Place;
import org.sextant.model.Status;

/**
 * Which activities a coverage shows; findings, balance and gaps are always those of the whole system. Every output
 * prints it. An activity has to fit everything that is not null.
 *
 * @param place        at the place or a place within it; null for anywhere
 * @param organisation led by it or with it, through a role or a collaborative too; null for anybody
 * @param level        of the level; null for any
 * @param status       with the status on the as-of date; null for any
 */
public record Filter(@Nullable Place place, @Nullable Organisation organisation, @Nullable Level level,
        @Nullable Status status) {
    /** Every activity. */
    public static final Filter NONE = new Filter(null, null, null, null);

    /** @return whether every activity fits */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * Whether an activity fits.
     *
     * @param activity the activity
     * @return whether it does
     */
    public boolean accepts(ActivityFacts activity) {
        return (place == null || activity.places().stream().anyMatch(this::isWithin)) && acceptsElsewhere(activity);
    }

    /**
     * Whether an activity fits but for its place.
     *
     * @param activity the activity
     * @return whether it does
     */
    public boolean acceptsElsewhere(ActivityFacts activity) {
        return (organisation == null || takesPart(activity, organisation))
                && (level == null || level == activity.activity().getLevel())
                && (status == null || status == activity.status());
    }

    private boolean isWithin(Place inner) {
        for (EObject outer = inner; outer != null; outer = outer.eContainer()) {
            if (outer == place) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesPart(ActivityFacts activity, Organisation organisation) {
        Party lead = activity.activity().getLead();
        return lead == organisation || activity.activity().getPartners().contains(organisation)
                || activity.organisations().named().contains(organisation);
    }

    /** @return what it lets through, for example <code>at Northbank, status delivering</code>; empty if everything */
    public String words() {
        List<String> words = new ArrayList<>();
        if (place != null) {
            words.add("at " + Say.title(place));
        }
        if (organisation != null) {
            words.add("with " + Say.title(organisation));
        }
        if (level != null) {
            words.add("level " + level.word());
        }
        if (status != null) {
            words.add("status " + status.word());
        }
        return String.join(", ", words);
    }
}
