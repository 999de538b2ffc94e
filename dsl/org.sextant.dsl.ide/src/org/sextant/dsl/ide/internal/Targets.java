package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sextant.analysis.Cell;
import org.sextant.analysis.State;
import org.sextant.dsl.Names;
import org.sextant.model.Answer;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Ignore;
import org.sextant.model.Mapping;
import org.sextant.model.Narrative;
import org.sextant.model.Prompt;
import org.sextant.model.Question;
import org.sextant.model.Reflection;
import org.sextant.model.SextantPackage;
import org.sextant.model.Subject;

/** What a reference can be meant to refer to, the likeliest first. */
final class Targets {
    private static final List<State> ORDER = List.of(State.GAP, State.ENDED, State.INTENDED, State.PARTIAL,
            State.COVERED, State.NONE, State.NOT_RELEVANT);

    private final EClass type;
    private final Known known;
    private final EObject source;

    Targets(EReference reference, Known known, EObject source) {
        type = reference.getEReferenceType();
        this.known = known;
        this.source = source;
    }

    List<Element> all() {
        if (type == SextantPackage.Literals.PROMPT) {
            return prompts();
        }
        if (type == SextantPackage.Literals.CARE_SYSTEM) {
            return systems();
        }
        List<Element> parts = new ArrayList<>();
        for (String framework : frameworks()) {
            known.names().declaredInFramework(framework).stream().filter(this::fits).forEach(parts::add);
        }
        parts.sort(Comparator.comparingInt(this::order));
        List<Element> own = new ArrayList<>(known.names().declaredInSystem(known.system()));
        own.removeIf(each -> !type.isInstance(each));
        List<Element> all = new ArrayList<>(source instanceof Ignore ? own : parts);
        all.addAll(source instanceof Ignore ? parts : own);
        return all;
    }

    /** Where anything can be referred to, the smaller parts of a framework are left out. */
    private boolean fits(Element element) {
        return type.isInstance(element) && (type != SextantPackage.Literals.ELEMENT || element instanceof Subject);
    }

    /** Gaps first, then as less is missing; what has no state comes last. */
    private int order(Element element) {
        Cell cell = known.cell(element);
        return cell == null ? ORDER.size() : ORDER.indexOf(cell.state());
    }

    /** Within a framework that framework alone; in a map all; else those the system uses. */
    private Collection<String> frameworks() {
        Framework own = Names.framework(source);
        return own != null && own.getName() != null ? List.of(own.getName())
                : source instanceof Mapping ? known.names().frameworks() : known.frameworks();
    }

    private List<Element> systems() {
        return known.names().systems().stream().flatMap(name -> known.names().inSystem(name, name).stream())
                .filter(type::isInstance).toList();
    }

    private List<Element> prompts() {
        boolean question = source instanceof Answer;
        List<Element> about = source.eContainer() instanceof Reflection reflection ? reflection.getAbout() : List.of();
        Set<String> frameworks = new LinkedHashSet<>();
        about.stream().map(Names::framework).filter(Objects::nonNull).map(Framework::getName).forEach(frameworks::add);
        frameworks.addAll(known.frameworks());
        List<Element> prompts = new ArrayList<>();
        for (String framework : frameworks) {
            known.names().declaredInFramework(framework).stream()
                    .filter(each -> each instanceof Prompt && each instanceof Question == question)
                    .forEach(prompts::add);
        }
        if (question && prompts.stream().anyMatch(each -> isAsked(about, each))) {
            prompts.removeIf(each -> !isAsked(about, each));
        }
        boolean narrative = source.eContainer() instanceof Narrative;
        prompts.sort(Comparator.comparing(each -> each.eContainer() instanceof Framework == narrative));
        return prompts;
    }

    /** Whether a question is one of a domain or mode that is talked about, or of what that is in. */
    private static boolean isAsked(List<Element> about, Element question) {
        return about.stream().anyMatch(each -> EcoreUtil.isAncestor(question.eContainer(), each));
    }
}
