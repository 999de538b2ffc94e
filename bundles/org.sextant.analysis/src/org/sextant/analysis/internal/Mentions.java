package org.sextant.analysis.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.analysis.Slot;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Group;
import org.sextant.model.Mode;
import org.sextant.model.Opportunity;
import org.sextant.model.Plan;
import org.sextant.model.Prompt;
import org.sextant.model.Reflection;
import org.sextant.model.Subject;

/** Which modes and domains reflections and plans speak of. For one analysis. */
final class Mentions {
    private final Placement placement;
    private final Map<Mode, Set<Element>> modes = new HashMap<>();

    /**
     * Gathers.
     *
     * @param system    the system
     * @param placement where subjects stand
     */
    Mentions(SystemDescription system, Placement placement) {
        this.placement = placement;
        system.reflections().forEach(reflection -> mention(subjects(reflection), reflection));
        for (Plan plan : system.plans()) {
            for (Opportunity opportunity : plan.getOpportunities()) {
                opportunity.getAddresses().forEach(element -> mention(subjects(element), plan));
            }
        }
    }

    private void mention(Set<Subject> subjects, Element where) {
        for (Subject subject : subjects) {
            if (subject instanceof Mode mode) {
                modes.computeIfAbsent(mode, key -> new LinkedHashSet<>()).add(where);
            }
        }
    }

    /**
     * Which reflections and plans speak of a mode.
     *
     * @param mode the mode
     * @return the reflections and plans, in model order
     */
    List<Element> of(Subject mode) {
        return mode instanceof Mode known ? List.copyOf(modes.getOrDefault(known, Set.of())) : List.of();
    }

    /**
     * Which modes and domains an element comes to.
     *
     * @param element a part of a framework, a reflection, a question, an activity, or something else
     * @return itself, what it is about or what it serves; empty for other elements
     */
    Set<Subject> subjects(Element element) {
        Set<Subject> subjects = new LinkedHashSet<>();
        if (element instanceof Reflection reflection) {
            reflection.getAbout().forEach(about -> add(about, subjects));
            reflection.getAnswers().stream().filter(answer -> answer.getQuestion() != null)
                    .forEach(answer -> add(answer.getQuestion(), subjects));
        } else {
            add(element, subjects);
        }
        return subjects;
    }

    private void add(Element element, Set<Subject> subjects) {
        switch (element) {
        case Subject subject -> placement.of(subject).forEach(slot -> subjects.add(slot.subject()));
        case Activity activity -> placement.of(activity).stream().map(Slot::subject).forEach(subjects::add);
        case Group group -> subjects.addAll(group.getDomains());
        case Framework framework -> subjects.addAll(Frameworks.domains(framework));
        case Prompt prompt when prompt.eContainer() instanceof Subject asking -> add(asking, subjects);
        default -> {
            // anything else is about no part of a framework
        }
        }
    }
}
