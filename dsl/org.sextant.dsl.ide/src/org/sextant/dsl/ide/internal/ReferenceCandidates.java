package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.FrameworkContributions;
import org.sextant.dsl.CaretContext;
import org.sextant.dsl.CaretReferences;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Proposal.Kind;
import org.sextant.dsl.ide.Proposal.Stop;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Prompt;
import org.sextant.model.SextantPackage;

/** Proposes what can be referred to: each element by the shortest path that means it at the caret. */
public final class ReferenceCandidates {
    private final CaretContext context;
    private final EReference reference;
    private final Known known;
    private final boolean last;
    private final CaretReferences paths;

    private ReferenceCandidates(CaretContext context, EReference reference, Known known, boolean last) {
        this.context = context;
        this.reference = reference;
        this.known = known;
        this.last = last;
        paths = new CaretReferences(context, reference, known.names(), known.system());
    }

    /**
     * Finds what can be referred to.
     *
     * @param context   what can stand at the caret
     * @param reference the feature that is referred with
     * @param known     the portfolio
     * @param last      whether nothing else stands behind the caret on its line
     * @return the candidates that match what has been written, the likeliest first
     */
    public static List<Candidate> at(CaretContext context, EReference reference, Known known, boolean last) {
        if (reference.getEReferenceType() == SextantPackage.Literals.FRAMEWORK) {
            return frameworks(known);
        }
        return new ReferenceCandidates(context, reference, known, last).all();
    }

    private List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        Element self = self(paths.source());
        for (Element target : new Targets(reference, known, paths.source()).all()) {
            boolean same = self != null && self.eClass() == target.eClass()
                    && Names.path(self).equals(Names.path(target));
            List<String> names = names(target);
            boolean matches = Candidate.rank(names, Names.title(target), context.written()) >= 0;
            String path = same || !matches ? null : paths.to(target);
            if (path != null && !(isPrompt() && context.given().contains(path))) {
                all.add(candidate(target, path, names));
            }
        }
        return all;
    }

    private boolean isPrompt() {
        return reference.getEReferenceType() == SextantPackage.Literals.PROMPT;
    }

    /** The element around the caret, which does not refer to itself. */
    private static @Nullable Element self(EObject source) {
        EObject at = source;
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return (Element) at;
    }

    /** What people may begin to write: the path, or the path with what it is in. */
    private List<String> names(Element target) {
        Framework framework = Names.framework(target);
        String path = Names.path(target);
        String outer = framework != null ? Objects.requireNonNullElse(framework.getName(), "") : known.system();
        String name = Objects.requireNonNullElse(target.getName(), "");
        return path.isEmpty() ? List.of(name) : List.of(name, path, outer + '.' + path);
    }

    private Candidate candidate(Element target, String path, List<String> names) {
        List<String> all = new ArrayList<>(List.of(path));
        all.addAll(names);
        String documentation = Descriptions.summary(target);
        if (target instanceof Prompt) {
            boolean text = last && isPrompt();
            return new Candidate(Kind.PROMPT, all, Names.title(target), Descriptions.kind(target), documentation,
                    text ? path + " \"\"" : path, text ? List.of(new Stop(path.length() + 2, 0)) : List.of());
        }
        return new Candidate(Kind.REFERENCE, all, Names.title(target), Descriptions.detail(target, known.cell(target)),
                documentation, path, List.of());
    }

    /** Frameworks by their ids, those that no file speaks of yet among them. */
    private static List<Candidate> frameworks(Known known) {
        List<Candidate> all = new ArrayList<>();
        for (FrameworkContribution brought : Brought.FRAMEWORKS.all()) {
            all.add(new Candidate(Kind.REFERENCE, List.of(brought.id()), brought.name(), "framework", "", brought.id(),
                    List.of()));
        }
        for (String name : known.names().frameworks()) {
            if (Brought.FRAMEWORKS.find(name).isEmpty()) {
                for (Element framework : known.names().inFramework(name, "")) {
                    all.add(new Candidate(Kind.REFERENCE, List.of(name), Names.title(framework), "framework",
                            Descriptions.summary(framework), name, List.of()));
                }
            }
        }
        return all;
    }

    /** The frameworks that bundles bring along; what is installed stays the same while the program runs. */
    private static final class Brought {
        private static final FrameworkContributions FRAMEWORKS = FrameworkContributions.load();
    }
}
