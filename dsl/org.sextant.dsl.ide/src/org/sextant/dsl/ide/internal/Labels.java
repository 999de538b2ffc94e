package org.sextant.dsl.ide.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Range;
import org.sextant.model.Activity;
import org.sextant.model.Adaptation;
import org.sextant.model.Answer;
import org.sextant.model.Balance;
import org.sextant.model.Element;
import org.sextant.model.ExerciseStep;
import org.sextant.model.Fact;
import org.sextant.model.Framework;
import org.sextant.model.Ignore;
import org.sextant.model.LetGo;
import org.sextant.model.Mapping;
import org.sextant.model.Narrative;
import org.sextant.model.NotRelevant;
import org.sextant.model.Opportunity;
import org.sextant.model.Organisation;
import org.sextant.model.Reflection;
import org.sextant.model.Response;
import org.sextant.model.Goal;
import org.sextant.model.SextantPackage;
import org.sextant.model.Statement;
import org.sextant.model.StatusSpan;
import org.sextant.model.Step;

/** In which words the objects of a file are shown in a tree. */
public final class Labels {
    private static final Set<Class<?>> SHOWN = Set.of(Statement.class, Fact.class, Step.class, LetGo.class,
            NotRelevant.class, Answer.class, Response.class, ExerciseStep.class, Balance.class);

    private Labels() {
    }

    /**
     * Whether an object is a thing of its own rather than a property.
     *
     * @param object an object of a file
     * @return whether a tree shows it
     */
    public static boolean isShown(EObject object) {
        return SHOWN.stream().anyMatch(type -> type.isInstance(object));
    }

    /**
     * What people see of an object.
     *
     * @param object an object of a file
     * @return its title, its name, its text or what it refers to; what it is where it has none of these
     */
    public static String label(EObject object) {
        String label = switch (object) {
        case Element element -> Names.title(element);
        case Adaptation adaptation -> "adapt " + links(adaptation);
        case Narrative narrative -> "narrative";
        case Ignore ignore -> "ignore " + text(ignore.getCode());
        case Mapping mapping -> links(mapping);
        case Fact fact -> text(fact.getName());
        case Step step -> text(step.getText());
        case ExerciseStep step -> text(step.getText());
        case LetGo letGo -> text(letGo.getText());
        default -> links(object);
        };
        return label.isBlank() ? Nouns.of(object.eClass().getName()) : label;
    }

    /**
     * A few words more.
     *
     * @param object an object of a file
     * @return its state, date, kind or figure, as written; may be empty
     */
    public static String detail(EObject object) {
        return switch (object) {
        case Activity activity -> activity.getStatuses().isEmpty() ? ""
                : text(activity.getStatuses().getLast());
        case Organisation organisation -> text(organisation.getKind());
        case Goal goal -> goal.getBy() == null ? "" : "by " + goal.getBy();
        case Reflection reflection -> text(reflection.getHeld());
        case Opportunity opportunity -> text(opportunity.getHorizon());
        case Step step -> step.getDone() != null ? "done " + step.getDone() : step.getBy() == null ? ""
                : "by " + step.getBy();
        case Fact fact -> fact.getFigure() == null ? text(fact.getText()) : fact.getFigure().toString();
        case Framework framework -> text(framework.getVersion());
        case Ignore ignore -> links(ignore);
        case LetGo letGo -> "let go";
        case NotRelevant notRelevant -> "not relevant";
        default -> "";
        };
    }

    /**
     * What stands for an object's name where it has none.
     *
     * @param object an object of a file
     * @param range  its statement
     * @return the first line of the statement, up to its brace
     */
    public static Range opening(EObject object, Range range) {
        String text = object.eResource() instanceof SextantResource file
                ? file.text().substring(range.offset(), range.end()) : "";
        return new Range(range.offset(), (int) text.chars().takeWhile(c -> c != '\n' && c != '\r' && c != '{').count());
    }

    private static String links(EObject object) {
        List<Link> links = object.eResource() instanceof SextantResource file ? file.links() : List.of();
        return links.stream().filter(link -> link.source() == object).map(Labels::shown)
                .collect(Collectors.joining(" to "));
    }

    private static String shown(Link link) {
        boolean prompt = link.reference().getEReferenceType() == SextantPackage.Literals.PROMPT;
        Element target = link.target();
        return prompt && target != null ? Names.title(target) : link.text();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
        case null -> "";
        case StatusSpan span -> text(span.getStatus());
        default -> value.toString();
        };
    }
}
