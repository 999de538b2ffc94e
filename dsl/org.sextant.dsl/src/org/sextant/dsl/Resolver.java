package org.sextant.dsl;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.model.Adaptation;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Prompt;
import org.sextant.model.Question;
import org.sextant.model.Reflection;
import org.sextant.model.Renaming;
import org.sextant.model.SextantPackage;

/**
 * Finds what a reference means: first in what encloses it, then in the system, then as a framework's element, then in
 * the other systems of the folder. Every step is a direct look-up.
 */
final class Resolver {
    private final NameIndex index;

    Resolver(NameIndex index) {
        this.index = index;
    }

    Lookup resolve(Document file, EObject source, String text, EClass type) {
        return resolve(index.systemOf(file), source, text, type);
    }

    Lookup resolve(String system, EObject source, String text, EClass type) {
        Search search = new Search(type);
        if (type == SextantPackage.Literals.FRAMEWORK) {
            return search.offer(inFramework(text, "")).result();
        }
        if (type == SextantPackage.Literals.PROMPT) {
            return prompt(source, text, system);
        }
        enclosing(search, source, text, system);
        List<Element> own = index.inSystem(system, text);
        boolean added = own.stream().anyMatch(each -> each.eContainer() instanceof Adaptation);
        if (!search.isSettled() && !added) {
            search.offer(own);
        }
        if (!search.isSettled()) {
            inFramework(search, text);
        }
        if (!search.isSettled() && added) {
            search.offer(own);
        }
        if (!search.isSettled()) {
            search.offer(inOtherSystems(system, text));
        }
        return search.result();
    }

    /**
     * What has this name in any other system, or in files of which it is not known what system they describe. What a system
     * adds to a framework can be seen in that system alone.
     */
    private List<Element> inOtherSystems(String system, String text) {
        List<Element> found = new ArrayList<>(index.inSystem("", text));
        for (String other : index.systems()) {
            if (!other.equals(system)) {
                index.inSystem(other, text).stream().filter(each -> !(each.eContainer() instanceof Adaptation))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void enclosing(Search search, EObject source, String text, String system) {
        for (EObject at = source; at != null && !search.isSettled(); at = at.eContainer()) {
            if (at instanceof Framework framework && framework.getName() != null) {
                search.offer(own(framework, index.inFramework(framework.getName(), text)));
            } else if (at instanceof Adaptation adaptation && adaptation.getFramework() != null) {
                String framework = adaptation.getFramework().getName();
                search.offer(inFramework(framework, text)).offer(index.inSystem(system, framework + '.' + text));
            } else if (at instanceof Element element && !(at instanceof CareSystem) && element != source) {
                Framework framework = Names.framework(element);
                String path = Names.path(element) + '.' + text;
                search.offer(framework == null ? index.inSystem(system, path)
                        : own(framework,
                                index.inFramework(framework.getName() == null ? "" : framework.getName(), path)));
            }
        }
    }

    /** What a path means in a framework. Of several frameworks of one name, the first has it. */
    private List<Element> inFramework(String framework, String path) {
        List<Element> named = index.inFramework(framework, "");
        List<Element> found = index.inFramework(framework, path);
        return named.size() > 1 && named.getFirst() instanceof Framework first ? own(first, found) : found;
    }

    /** Those which are a framework's own, should others have its name. */
    private static List<Element> own(Framework framework, List<Element> found) {
        return found.size() < 2 ? found : found.stream().filter(each -> Names.framework(each) == framework).toList();
    }

    private void inFramework(Search search, String text) {
        int dot = text.indexOf('.');
        String name = dot < 0 ? text : text.substring(0, dot);
        String path = dot < 0 ? "" : text.substring(dot + 1);
        search.offer(inFramework(name, path));
        if (!search.isSettled() && search.candidates.isEmpty()) {
            String renamed = renamed(name, path);
            if (renamed != null) {
                search.offerRenamed(inFramework(name, renamed), name + '.' + renamed);
            }
        }
    }

    /** What became of an earlier version's name, or null. */
    private @Nullable String renamed(String framework, String path) {
        for (Element element : index.inFramework(framework, "")) {
            if (element instanceof Framework owner && owner.getReplaces() != null) {
                for (Renaming renaming : owner.getReplaces().getRenamings()) {
                    if (path.equals(renaming.getFrom())) {
                        return renaming.getTo();
                    }
                }
            }
        }
        return null;
    }

    /** A question of what the reflection is about, or a prompt of the frameworks in use. */
    private Lookup prompt(EObject source, String text, String system) {
        boolean question = source instanceof org.sextant.model.Answer;
        Search search = new Search(question ? SextantPackage.Literals.QUESTION : SextantPackage.Literals.PROMPT);
        List<Framework> frameworks = new ArrayList<>();
        if (source.eContainer() instanceof Reflection reflection) {
            for (Element about : reflection.getAbout()) {
                aboutElement(search, about, text, frameworks);
            }
        }
        for (Element element : index.inSystem(system, system)) {
            if (element instanceof CareSystem careSystem) {
                frameworks.addAll(careSystem.getUses());
            }
        }
        for (Framework framework : frameworks) {
            if (!search.isSettled() && framework.getName() != null) {
                search.offer(index.inFramework(framework.getName(), text));
                search.offer(named(framework, text, question));
            }
        }
        inFramework(search, text);
        return search.result();
    }

    private void aboutElement(Search search, Element about, String text, List<Framework> frameworks) {
        Framework framework = Names.framework(about);
        if (framework == null || framework.getName() == null) {
            return;
        }
        if (!frameworks.contains(framework)) {
            frameworks.add(framework);
        }
        for (EObject at = about; at instanceof Element element && !search.isSettled(); at = at.eContainer()) {
            search.offer(index.inFramework(framework.getName(), Names.path(element) + '.' + text));
        }
    }

    private List<Element> named(Framework framework, String name, boolean question) {
        List<Element> found = new ArrayList<>();
        for (Element element : index.declaredInFramework(framework.getName())) {
            if (element instanceof Prompt && element instanceof Question == question
                    && name.equals(element.getName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** Collects what is offered until it is settled. */
    private static final class Search {
        private final EClass type;
        private final List<Element> candidates = new ArrayList<>();
        private Lookup lookup = Lookup.nothing();

        Search(EClass type) {
            this.type = type;
        }

        boolean isSettled() {
            return lookup.isSettled();
        }

        Search offer(List<Element> elements) {
            if (isSettled() || elements.isEmpty()) {
                return this;
            }
            List<Element> right = elements.size() == 1 && type.isInstance(elements.getFirst()) ? elements
                    : elements.stream().filter(type::isInstance).distinct().toList();
            if (right.size() == 1) {
                lookup = Lookup.found(right.getFirst());
            } else if (right.isEmpty()) {
                candidates.addAll(elements);
            } else {
                lookup = Lookup.ambiguous(right);
            }
            return this;
        }

        void offerRenamed(List<Element> elements, String name) {
            offer(elements);
            if (lookup.element() != null) {
                lookup = Lookup.renamed(lookup.element(), name);
            }
        }

        Lookup result() {
            return isSettled() || candidates.isEmpty() ? lookup : Lookup.otherKind(candidates);
        }
    }
}
