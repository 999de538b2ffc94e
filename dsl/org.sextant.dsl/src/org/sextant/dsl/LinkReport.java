package org.sextant.dsl;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.core.Suggestions;
import org.sextant.core.WordList;
import org.sextant.model.Answer;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Question;
import org.sextant.model.SextantPackage;

/** Says what is wrong with references that lead nowhere, or not where they should, and what they may have been meant to be. */
final class LinkReport {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_SEARCHES = 100;

    private final NameIndex index;
    private final FindingKinds kinds;
    private final Consumer<Finding> out;
    private final Map<List<Object>, Searched> searched = new HashMap<>();
    private int searches;

    LinkReport(NameIndex index, FindingKinds kinds, Consumer<Finding> out) {
        this.index = index;
        this.kinds = kinds;
        this.out = out;
    }

    /**
     * Says what is wrong with a reference.
     *
     * @param file   the file it stands in
     * @param link   the reference
     * @param lookup what it turned out to mean
     */
    void of(SextantResource file, Link link, Lookup lookup) {
        EClass type = link.reference().getEReferenceType();
        Element target = lookup.element();
        if (target == null) {
            unresolved(file, link, link.source() instanceof Answer ? SextantPackage.Literals.QUESTION : type,
                    link.text(),
                    lookup);
        } else if (lookup.renamed() != null) {
            emit("framework.version", file, link,
                    link.text() + " is called " + lookup.renamed() + version(target) + "; write the new name",
                    List.of(lookup.renamed()));
        }
    }

    private static String version(Element target) {
        Framework framework = Names.framework(target);
        return framework == null || framework.getVersion() == null ? "" : " since version " + framework.getVersion();
    }

    /** Whether a file continues a system that is not among the files: then most of its names must be unknown here. */
    private boolean isAlone(SextantResource file) {
        String system = file.systemName();
        return system != null && index.inSystem(system, system).isEmpty();
    }

    private void unresolved(SextantResource file, Link link, EClass type, String text, Lookup lookup) {
        String noun = Nouns.of(type.getName());
        if (lookup.ambiguous()) {
            List<String> names = lookup.candidates().stream().map(each -> reference(link, each)).distinct().toList();
            String which = names.size() > 1 ? "write " + String.join(" or ", names) : "give one of them another name";
            emit("reference.ambiguous", file, link, text + " can mean more than one " + noun + "; " + which, names);
        } else if (!lookup.candidates().isEmpty()) {
            Element other = lookup.candidates().getFirst();
            emit("reference.unresolved", file, link, text + " is " + Nouns.withArticle(other.eClass().getName())
                    + ", and here the name of " + Nouns.withArticle(type.getName()) + " is needed", List.of());
        } else if (type == SextantPackage.Literals.FRAMEWORK) {
            List<String> close = Suggestions.closest(text, index.frameworks(), MOST_SUGGESTIONS);
            emit("framework.unknown", file, link, "no framework is called " + text + did(close, index.frameworks()),
                    close);
        } else if (type == SextantPackage.Literals.CARE_SYSTEM) {
            List<String> systems = index.systems().stream().filter(name -> !index.inSystem(name, name).isEmpty())
                    .toList();
            List<String> close = Suggestions.closest(text, systems, MOST_SUGGESTIONS);
            emit("reference.unresolved", file, link, systems.isEmpty()
                    ? "the file that describes the system " + text
                            + " is not among those given; give the folder that holds all of them"
                    : "no system is called " + text + did(close, systems), close);
        } else if (!isAlone(file) || index.frameworks().contains(text.split("\\.", 2)[0])) {
            List<String> close = close(link, type, text);
            String where = index.systemOf(file.document());
            emit("reference.unresolved", file, link, "no " + noun + " is called " + text
                    + (where.isEmpty() ? "" : " in " + where) + did(close, List.of()), close);
        }
    }

    private static String did(List<String> close, Collection<String> all) {
        if (!close.isEmpty()) {
            return "; did you mean " + close.getFirst() + "?";
        }
        return all.isEmpty() ? "" : "; there is " + String.join(", ", all);
    }

    /** Of one sort of names, those that can be written in a system, and what was close to words looked for among them. */
    private record Searched(WordList names, Map<String, List<String>> close) {
    }

    /** A word that stands in many places is looked for once. */
    private List<String> close(Link link, EClass type, String text) {
        Searched among = searched.computeIfAbsent(List.of(index.systemOf(link.document()), type),
                key -> new Searched(new WordList(names(link, type)), new HashMap<>()));
        List<String> known = among.close.get(text);
        if (known == null) {
            known = searches++ < MOST_SEARCHES ? among.names.closest(text, MOST_SUGGESTIONS) : List.of();
            among.close.put(text, known);
        }
        return known;
    }

    private Set<String> names(Link link, EClass type) {
        Set<String> names = new LinkedHashSet<>();
        String system = index.systemOf(link.document());
        index.declaredInSystem(system).stream().filter(type::isInstance).map(Names::path).forEach(names::add);
        for (String framework : index.frameworks()) {
            for (Element element : index.declaredInFramework(framework)) {
                boolean question = element instanceof Question && type == SextantPackage.Literals.PROMPT;
                if (type.isInstance(element) && !question) {
                    names.add(reference(link, element));
                }
            }
        }
        names.remove("");
        return names;
    }

    /** How an element is written from where a link stands. */
    private String reference(Link link, Element element) {
        Framework framework = Names.framework(element);
        String path = Names.path(element);
        if (framework != null) {
            boolean prompt = link.reference().getEReferenceType() == SextantPackage.Literals.PROMPT;
            return prompt ? String.valueOf(element.getName())
                    : path.isEmpty() ? framework.getName() : framework.getName() + '.' + path;
        }
        String system = index.systemOf((Document) element.eResource().getContents().getFirst());
        String own = index.systemOf(link.document());
        boolean plain = system.equals(own) && index.inSystem(own, path).size() == 1;
        return plain || system.isEmpty() ? path : system + '.' + path;
    }

    private void emit(String code, SextantResource file, Link link, String message, List<String> data) {
        Anchor anchor = new Anchor.InText(file.getURI(), link.offset(), link.length());
        out.accept(new Finding(kinds.get(code), kinds.get(code).severity(), message, anchor, List.of(), data));
    }
}
