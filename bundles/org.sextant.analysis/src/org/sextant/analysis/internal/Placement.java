package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Slot;
import org.sextant.model.Activity;
import org.sextant.model.ActivityKind;
import org.sextant.model.Adaptation;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.Group;
import org.sextant.model.Mode;
import org.sextant.model.Subject;

/**
 * Which modes and domains activities serve. An activity kind counts for its mode, or for its domain where it stands
 * there; an action for its domain. Remembers each subject's place; for one analysis.
 */
public final class Placement {
    private final Map<Subject, List<Slot>> known = new HashMap<>();

    /**
     * The slots of an activity.
     *
     * @param activity the activity
     * @return what it serves, each once
     */
    List<Slot> of(Activity activity) {
        List<Subject> serves = activity.getServes();
        if (serves.size() == 1) {
            return of(serves.getFirst());
        }
        List<Slot> slots = new ArrayList<>(serves.size());
        for (Subject subject : serves) {
            for (Slot slot : of(subject)) {
                if (!slots.contains(slot)) {
                    slots.add(slot);
                }
            }
        }
        return List.copyOf(slots);
    }

    /**
     * Where a subject stands.
     *
     * @param subject a domain, mode, activity kind or action
     * @return its slot, or none if it leads to no part of a framework
     */
    public List<Slot> of(Subject subject) {
        return known.computeIfAbsent(subject, Placement::find);
    }

    private static List<Slot> find(Subject subject) {
        return switch (subject) {
        case Domain domain -> slot(domain, null);
        case Mode mode -> mode.eContainer() instanceof Domain domain ? slot(domain, mode) : List.of();
        default -> switch (subject.eContainer()) {
        case Mode mode -> find(mode);
        case Domain domain -> slot(domain, null);
        case Adaptation adaptation -> subject instanceof ActivityKind kind ? added(adaptation, kind) : List.of();
        case null, default -> List.of();
        };
        };
    }

    private static List<Slot> slot(Domain domain, @Nullable Mode mode) {
        EObject outer = domain.eContainer();
        EObject framework = outer instanceof Group group ? group.eContainer() : outer;
        return framework instanceof Framework found ? List.of(new Slot(found, domain, mode)) : List.of();
    }

    /** An activity kind that a system adds is named by its path: domain, possibly mode, its own name. */
    private static List<Slot> added(Adaptation adaptation, ActivityKind kind) {
        Framework framework = adaptation.getFramework();
        String path = kind.getName();
        if (framework == null || path == null) {
            return List.of();
        }
        List<String> names = List.of(path.split("\\."));
        Group group = Frameworks.named(framework.getGroups(), names.getFirst());
        int first = group == null || Frameworks.domain(framework, names.getFirst()) != null ? 0 : 1;
        if (names.size() < first + 2) {
            return List.of();
        }
        Domain domain = Frameworks.domain(framework, names.get(first));
        if (domain == null) {
            return List.of();
        }
        Mode mode = names.size() > first + 2 ? Frameworks.named(domain.getModes(), names.get(first + 1)) : null;
        return slot(domain, mode);
    }
}
