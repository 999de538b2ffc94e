package org.sextant.dsl;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Element;

/**
 * What a reference turned out to mean.
 *
 * @param element    the element; null unless exactly one could be found
 * @param candidates the elements it could mean, if more than one; or those of that name which are of another kind
 * @param ambiguous  whether the candidates are of the right kind
 * @param renamed    the new name, where a framework's earlier name was used; null otherwise
 */
record Lookup(@Nullable Element element, List<Element> candidates, boolean ambiguous, @Nullable String renamed) {
    private static final Lookup NOTHING = new Lookup(null, List.of(), false, null);

    static Lookup nothing() {
        return NOTHING;
    }

    static Lookup found(Element element) {
        return new Lookup(element, List.of(), false, null);
    }

    static Lookup ambiguous(List<Element> candidates) {
        return new Lookup(null, candidates, true, null);
    }

    static Lookup otherKind(List<Element> candidates) {
        return new Lookup(null, candidates, false, null);
    }

    static Lookup renamed(Element element, String name) {
        return new Lookup(element, List.of(), false, name);
    }

    boolean isFound() {
        return element != null;
    }

    /** Whether looking further cannot help. */
    boolean isSettled() {
        return element != null || ambiguous;
    }
}
