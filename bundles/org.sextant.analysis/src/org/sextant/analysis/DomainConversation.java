package org.sextant.analysis;

import java.util.List;

import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.Prompt;
import org.sextant.model.Reflection;
import org.sextant.model.Subject;

/**
 * What was said about a domain.
 *
 * @param framework   the framework
 * @param domain      the domain
 * @param relevant    whether it applies to the system
 * @param reflections the reflections on it, on any of its modes, on its group or the whole framework, and those that
 *                    answer one of its questions; each once, in model order
 * @param questions   its questions, then those of its relevant modes, in the framework's order
 */
public record DomainConversation(Framework framework, Domain domain, boolean relevant, List<Reflection> reflections,
        List<Asked> questions) {
    /** Copies the lists. */
    public DomainConversation {
        reflections = List.copyOf(reflections);
        questions = List.copyOf(questions);
    }

    /**
     * A question and its answers.
     *
     * @param question the question
     * @param about    the domain or mode that asks it
     * @param answers  the answers, in model order; empty where there is none yet
     */
    public record Asked(Prompt question, Subject about, List<Given> answers) {
        /** Copies the list. */
        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param reflection where it was given
     * @param text       what was said
     */
    public record Given(Reflection reflection, String text) {
    }

    /** @return how many of its questions have an answer */
    public Count answered() {
        int answered = (int) questions.stream().filter(asked -> !asked.answers().isEmpty()).count();
        return new Count(answered, questions.size(), Count.BY_QUESTIONS);
    }
}
