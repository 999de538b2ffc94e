package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;

/** Finds what comes after an element, and what works towards it, on and on. */
public final class Dependents {
    private static final Set<String> RELATIONS = Set.of("after", "towards");

    private Dependents() {
    }

    /**
     * Finds what depends on an element.
     *
     * @param snapshot the portfolio
     * @param element  an element of one of its files
     * @return what depends on it, each once, the nearest first, then in the portfolio's order; never the element itself
     */
    public static List<Dependent> of(Snapshot snapshot, Element element) {
        Map<Element, List<Dependent>> direct = direct(snapshot);
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

    private static Map<Element, List<Dependent>> direct(Snapshot snapshot) {
        Map<Element, List<Dependent>> direct = new HashMap<>();
        for (SextantResource file : snapshot.portfolio().files()) {
            for (Link link : file.links()) {
                Element on = link.target();
                Element source = on != null && RELATIONS.contains(link.reference().getName()) ? element(link.source())
                        : null;
                if (on != null && source != null) {
                    direct.computeIfAbsent(on, key -> new ArrayList<>()).add(new Dependent(source,
                            link.reference().getName(), on, 1, file.getURI(), new Range(link.offset(), link.length())));
                }
            }
        }
        return direct;
    }

    private static @Nullable Element element(EObject source) {
        EObject at = source;
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return (Element) at;
    }
}
