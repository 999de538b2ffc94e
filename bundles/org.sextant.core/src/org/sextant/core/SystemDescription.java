package org.sextant.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sextant.model.Activity;
import org.sextant.model.Adaptation;
import org.sextant.model.Aim;
import org.sextant.model.CareSystem;
import org.sextant.model.Framework;
import org.sextant.model.Goal;
import org.sextant.model.Ignore;
import org.sextant.model.Narrative;
import org.sextant.model.Organisation;
import org.sextant.model.Place;
import org.sextant.model.Plan;
import org.sextant.model.Reflection;
import org.sextant.model.Role;
import org.sextant.model.Statement;

/**
 * A health and care system with everything that the files of a portfolio say of it, each kind in the order of the files
 * and, within a file, of the text.
 */
public final class SystemDescription {
    private final CareSystem system;
    private final List<Place> places = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Adaptation> adaptations = new ArrayList<>();
    private final List<Reflection> reflections = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<Ignore> ignores = new ArrayList<>();
    private final Map<EObject, Set<EReference>> unresolved = new HashMap<>();

    /**
     * Gathers a system's parts.
     *
     * @param system     the system
     * @param statements what its files say, in order; frameworks, mappings and other systems are passed over
     */
    public SystemDescription(CareSystem system, Iterable<? extends Statement> statements) {
        this.system = system;
        statements.forEach(this::add);
    }

    /**
     * Takes up that a reference is written in the files and means nothing that is known.
     *
     * @param source    the object that refers
     * @param reference the feature it refers with
     */
    public void addUnresolved(EObject source, EReference reference) {
        unresolved.computeIfAbsent(source, key -> new HashSet<>()).add(reference);
    }

    /**
     * Whether something is written that means nothing that is known, so that its lack is no news to the writer.
     *
     * @param source     the object that refers
     * @param references the features to look at
     * @return whether it is written for one of them
     */
    public boolean isUnresolved(EObject source, EReference... references) {
        Set<EReference> found = unresolved.getOrDefault(source, Set.of());
        return !found.isEmpty() && Arrays.stream(references).anyMatch(found::contains);
    }

    private void add(EObject statement) {
        switch (statement) {
        case Place place -> {
            places.add(place);
            place.getOrganisations().forEach(this::add);
            place.getPlaces().forEach(this::add);
        }
        case Organisation organisation -> organisations.add(organisation);
        case Role role -> roles.add(role);
        case Aim aim -> aims.add(aim);
        case Goal goal -> goals.add(goal);
        case Activity activity -> activities.add(activity);
        case Adaptation adaptation -> adaptations.add(adaptation);
        case Reflection reflection -> reflections.add(reflection);
        case Plan plan -> plans.add(plan);
        case Narrative narrative -> narratives.add(narrative);
        case Ignore ignore -> ignores.add(ignore);
        default -> {
            // frameworks, mappings and the system itself are no parts of a description
        }
        }
    }

    /** @return the system */
    public CareSystem system() {
        return system;
    }

    /** @return the frameworks it uses that could be found, the default first */
    public List<Framework> frameworks() {
        return system.getUses().stream().filter(framework -> !framework.eIsProxy()).toList();
    }

    /** @return all places, an outer one before those within it */
    public List<Place> places() {
        return Collections.unmodifiableList(places);
    }

    /** @return all organisations, those of places among them */
    public List<Organisation> organisations() {
        return Collections.unmodifiableList(organisations);
    }

    /** @return all roles */
    public List<Role> roles() {
        return Collections.unmodifiableList(roles);
    }

    /** @return all aims */
    public List<Aim> aims() {
        return Collections.unmodifiableList(aims);
    }

    /** @return all goals */
    public List<Goal> goals() {
        return Collections.unmodifiableList(goals);
    }

    /** @return all activities */
    public List<Activity> activities() {
        return Collections.unmodifiableList(activities);
    }

    /** @return what it changes in frameworks */
    public List<Adaptation> adaptations() {
        return Collections.unmodifiableList(adaptations);
    }

    /** @return all reflections */
    public List<Reflection> reflections() {
        return Collections.unmodifiableList(reflections);
    }

    /** @return all plans */
    public List<Plan> plans() {
        return Collections.unmodifiableList(plans);
    }

    /** @return all narratives */
    public List<Narrative> narratives() {
        return Collections.unmodifiableList(narratives);
    }

    /** @return what it ignores */
    public List<Ignore> ignores() {
        return Collections.unmodifiableList(ignores);
    }
}
