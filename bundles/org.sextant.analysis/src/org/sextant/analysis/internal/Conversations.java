package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.analysis.DomainConversation;
import org.sextant.analysis.DomainConversation.Asked;
import org.sextant.analysis.DomainConversation.Given;
import org.sextant.analysis.Slot;
import org.sextant.core.SystemDescription;
import org.sextant.model.Answer;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Group;
import org.sextant.model.Mode;
import org.sextant.model.Prompt;
import org.sextant.model.Reflection;
import org.sextant.model.Subject;

/** Gathers what was said about each domain. For one analysis. */
final class Conversations {
    private final Placement placement;
    private final Map<Domain, Set<Reflection>> reflections = new HashMap<>();
    private final Map<Prompt, List<Given>> answers = new HashMap<>();

    /**
     * Gathers.
     *
     * @param system    the system
     * @param placement where subjects stand
     */
    Conversations(SystemDescription system, Placement placement) {
        this.placement = placement;
        for (Reflection reflection : system.reflections()) {
            reflection.getAbout().forEach(about -> domains(about).forEach(domain -> add(domain, reflection)));
            reflection.getAnswers().forEach(answer -> add(answer, reflection));
        }
    }

    private void add(Domain domain, Reflection reflection) {
        reflections.computeIfAbsent(domain, key -> new LinkedHashSet<>()).add(reflection);
    }

    private void add(Answer answer, Reflection reflection) {
        Prompt question = answer.getQuestion();
        if (question == null || answer.getText() == null || answer.getText().isBlank()) {
            return;
        }
        answers.computeIfAbsent(question, key -> new ArrayList<>()).add(new Given(reflection, answer.getText()));
        if (question.eContainer() instanceof Subject asking) {
            placement.of(asking).forEach(slot -> add(slot.domain(), reflection));
        }
    }

    private Collection<Domain> domains(Element about) {
        return switch (about) {
        case Subject subject -> placement.of(subject).stream().map(Slot::domain).toList();
        case Group group -> group.getDomains();
        case Framework framework -> Frameworks.domains(framework);
        default -> List.of();
        };
    }

    /**
     * What was said about each domain of a framework.
     *
     * @param lens the framework as the system uses it
     * @return one for each domain, in the framework's order
     */
    List<DomainConversation> of(Lens lens) {
        return Frameworks.domains(lens.framework()).stream().map(domain -> of(lens, domain)).toList();
    }

    private DomainConversation of(Lens lens, Domain domain) {
        List<Asked> questions = new ArrayList<>();
        domain.getPrompts().forEach(question -> questions.add(asked(question, domain)));
        for (Mode mode : domain.getModes()) {
            if (!lens.isNotRelevant(mode) || lens.isNotRelevant(domain)) {
                mode.getPrompts().forEach(question -> questions.add(asked(question, mode)));
            }
        }
        return new DomainConversation(lens.framework(), domain, !lens.isNotRelevant(domain),
                List.copyOf(reflections.getOrDefault(domain, Set.of())), questions);
    }

    private Asked asked(Prompt question, Subject about) {
        return new Asked(question, about, answers.getOrDefault(question, List.of()));
    }
}
