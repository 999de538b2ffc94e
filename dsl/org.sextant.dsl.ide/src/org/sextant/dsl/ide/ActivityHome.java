package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.CareSystem;
import org.sextant.model.Place;

/**
 * Which file a new activity belongs in.
 * <ol>
 * <li>An activity at places goes where most of those places' activities are, what is inside a place counted with it; where
 * they have none, the places that these are in are asked, and so on outwards.</li>
 * <li>Any other, and one at places that no activity is at yet, goes where most activities of the whole system are: those
 * that name no place.</li>
 * <li>Where there are none of these either, it goes where the system is stated.</li>
 * </ol>
 * Of files with as many, the one that states the system comes first, then the one that comes first in the portfolio.
 */
public final class ActivityHome {
    private final Snapshot snapshot;
    private final String system;

    /**
     * Looks for files of a system.
     *
     * @param snapshot the portfolio
     * @param system   the system's name
     */
    public ActivityHome(Snapshot snapshot, String system) {
        this.snapshot = snapshot;
        this.system = system;
    }

    /**
     * The file for an activity.
     *
     * @param at the places that it is at, elements of the snapshot; none for an activity of the whole system
     * @return the file
     * @throws IllegalArgumentException if no file describes the system
     */
    public URI of(List<Place> at) {
        List<SextantResource> files = snapshot.portfolio().files().stream()
                .filter(file -> snapshot.portfolio().names().systemOf(file.document()).equals(system)).toList();
        List<Place> around = at;
        SextantResource found = null;
        while (found == null && !around.isEmpty()) {
            List<Place> places = around;
            found = most(files, activity -> places(activity).stream()
                    .anyMatch(each -> places.stream().anyMatch(place -> EcoreUtil.isAncestor(place, each))));
            around = outwards(around);
        }
        found = found != null ? found : most(files, activity -> places(activity).isEmpty());
        found = found != null ? found : stated(files);
        if (found == null) {
            throw new IllegalArgumentException("no file describes " + system);
        }
        return found.getURI();
    }

    private static List<Place> outwards(List<Place> places) {
        return places.stream().map(EObject::eContainer).filter(Place.class::isInstance).map(Place.class::cast)
                .distinct().toList();
    }

    /** Where an activity is; a part of an activity that names no place is where the whole is. */
    private static List<Place> places(Activity activity) {
        List<Place> at = new ArrayList<>(activity.getAt());
        return at.isEmpty() && activity.eContainer() instanceof Activity whole ? places(whole) : at;
    }

    private @Nullable SextantResource most(List<SextantResource> files, Predicate<Activity> which) {
        SextantResource best = null;
        long most = 0;
        for (SextantResource file : files) {
            long count = activities(file).filter(which).count();
            if (count > most || count == most && count > 0 && states(file) && !states(Objects.requireNonNull(best))) {
                best = file;
                most = count;
            }
        }
        return best;
    }

    private static Stream<Activity> activities(SextantResource file) {
        List<Activity> all = new ArrayList<>();
        file.document().eAllContents().forEachRemaining(each -> {
            if (each instanceof Activity activity) {
                all.add(activity);
            }
        });
        return all.stream();
    }

    private @Nullable SextantResource stated(List<SextantResource> files) {
        return files.stream().filter(this::states).findFirst()
                .orElse(files.isEmpty() ? null : files.getFirst());
    }

    private boolean states(SextantResource file) {
        return file.document().getStatements().stream()
                .anyMatch(each -> each instanceof CareSystem stated && system.equals(stated.getName()));
    }
}
