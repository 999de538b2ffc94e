package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.Purpose;

/** Finds what comes after an element, and what works towards it, on and on; and what it comes after and works towards. */
public final class Dependents {
    private static final Set<String> RELATIONS = Set.of("after", "towards");

    private Dependents() {
    }

    /**
     * Whether an element can depend on others, or others on it.
     *
     * @param element any element
     * @return true for activities, goals and aims
     */
    public static boolean canBe(Element element) {
        return element instanceof Activity || element instanceof Purpose;
    }

    /**
     * Finds what depends on an element.
     *
     * @param snapshot the portfolio
     * @param element  an element of one of its files
     * @return what depends on it, each once, the nearest first, then in the portfolio's order; never the element itself
     */
    public static List<Dependent> of(Snapshot snapshot, Element element) {
        Map<Element, List<Dependent>> direct = new HashMap<>();
        snapshot.portfolio().files().forEach(
                file -> in(file, each -> direct.computeIfAbsent(each.on(), key -> new ArrayList<>()).add(each)));
        List<Dependent> all = new ArrayList<>();
        Set<Element> seen = new HashSet<>(Set.of(element));
        List<Element> nearest = List.of(element);
        for (int steps = 1; !nearest.isEmpty(); steps++) {
            List<Element> next = new ArrayList<>();
            for (Element on : nearest) {
                for (Dependent each : direct.getOrDefault(on, List.of())) {
                    if (seen.add(each.element())) {
                        all.add(new Dependent(each.element(), each.relation(), on, steps, each.file(), each.range()));
                        next.add(each.element());
                    }
                }
            }
            nearest = next;
        }
        return all;
    }

    /**
     * Finds what says itself that it depends on an element.
     *
     * @param snapshot the portfolio
     * @param element  an element of one of its files
     * @return each place that says so, in the portfolio's order; what says it twice is there twice
     */
    public static List<Dependent> direct(Snapshot snapshot, Element element) {
        List<Dependent> found = new ArrayList<>();
        snapshot.portfolio().files().forEach(file -> in(file, each -> {
            if (each.on() == element) {
                found.add(each);
            }
        }));
        return found;
    }

    /**
     * Finds what an element says itself that it depends on.
     *
     * @param element an element of a portfolio's file
     * @return each place that says so, in the order of the text
     */
    public static List<Dependent> needs(Element element) {
        List<Dependent> found = new ArrayList<>();
        if (element.eResource() instanceof SextantResource file) {
            in(file, each -> {
                if (each.element() == element) {
                    found.add(each);
                }
            });
        }
        return found;
    }

    private static void in(SextantResource file, Consumer<Dependent> out) {
        for (Link link : file.links()) {
            Element on = RELATIONS.contains(link.reference().getName()) ? link.target() : null;
            Element source = on == null ? null : element(link.source());
            if (on != null && source != null) {
                out.accept(new Dependent(source, link.reference().getName(), on, 1, file.getURI(),
                        new Range(link.offset(), link.length())));
            }
        }
    }

    private static @Nullable Element element(EObject source) {
        EObject at = source;
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return (Element) at;
    }
}
