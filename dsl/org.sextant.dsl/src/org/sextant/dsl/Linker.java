package org.sextant.dsl;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.core.Suggestions;
import org.sextant.model.Answer;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Question;
import org.sextant.model.SextantPackage;

/** Links the references of a portfolio's files by direct look-up, and reports those that lead nowhere. */
public final class Linker {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_SEARCHED = 100;

    private final NameIndex index;
    private final Resolver resolver;
    private final FindingKinds kinds;
    private final Consumer<Finding> out;
    private int searched;

    /**
     * Links against an index.
     *
     * @param index the names of all files and frameworks
     * @param kinds the kinds of findings
     * @param out   takes what is found
     */
    public Linker(NameIndex index, FindingKinds kinds, Consumer<Finding> out) {
        this.index = index;
        this.kinds = kinds;
        this.out = out;
        resolver = new Resolver(index);
    }

    /**
     * Links files. Questions and prompts come last: what they mean hangs on the frameworks in use and on what a reflection
     * is about. Files that were linked before may be linked again; what still means the same is left alone.
     *
     * @param files   the files
     * @param monitor asked whether to stop; worked once a file
     * @throws OperationCanceledException if the monitor says so
     */
    public void link(Collection<SextantResource> files, IProgressMonitor monitor) {
        link(files, false, monitor);
        link(files, true, monitor);
    }

    private void link(Collection<SextantResource> files, boolean prompts, IProgressMonitor monitor) {
        for (SextantResource file : files) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (Link first : file.links()) {
                EClass type = first.reference().getEReferenceType();
                if (first.isFirst() && prompts == (type == SextantPackage.Literals.PROMPT)) {
                    Slot slot = new Slot(first);
                    slot.links().forEach(link -> link(file, link, type));
                    slot.fill();
                }
            }
        }
    }

    private void link(SextantResource file, Link link, EClass type) {
        String text = link.text();
        Lookup lookup = resolver.resolve(link.document(), link.source(), text, type);
        Element target = lookup.element();
        link.setTarget(target);
        if (target == null) {
            report(file, link, link.source() instanceof Answer ? SextantPackage.Literals.QUESTION : type, text, lookup);
            return;
        }
        if (lookup.renamed() != null) {
            String version = version(target);
            emit("framework.version", file, link,
                    text + " is called " + lookup.renamed() + version + "; write the new name",
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

    private void report(SextantResource file, Link link, EClass type, String text, Lookup lookup) {
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
            List<String> close = searched++ < MOST_SEARCHED ? close(link, type, text) : List.of();
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

    private List<String> close(Link link, EClass type, String text) {
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
        return Suggestions.closest(text, names, MOST_SUGGESTIONS);
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
