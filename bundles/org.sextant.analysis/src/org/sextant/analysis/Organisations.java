package org.sextant.analysis;

import java.util.List;

import org.sextant.model.Organisation;
import org.sextant.model.Party;

/**
 * The distinct organisations of an activity, or of several: those that lead or work with it, a role replaced by who
 * holds it, a collaborative or partnership by its members. Sextant analysis definitions, docs/analysis.md.
 *
 * @param named      the organisations, each once, in the order in which they are mentioned
 * @param unnamed    partners given as text, each once; each counts as one organisation without a name of its own
 * @param unstated   collaboratives and partnerships whose members are not stated; each counts as two
 * @param unresolved references that lead to nothing (an error reported elsewhere); each counts as one
 */
public record Organisations(List<Organisation> named, List<String> unnamed, List<Organisation> unstated,
        List<Party> unresolved) {
    /** How many organisations a collaborative counts for when its members are not stated: it takes two to make one. */
    public static final int UNSTATED_MEMBERS = 2;

    /** No organisation at all. */
    public static final Organisations NONE = new Organisations(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Organisations {
        named = List.copyOf(named);
        unnamed = List.copyOf(unnamed);
        unstated = List.copyOf(unstated);
        unresolved = List.copyOf(unresolved);
    }

    /** @return how many organisations these are */
    public int count() {
        return named.size() + unnamed.size() + UNSTATED_MEMBERS * unstated.size() + unresolved.size();
    }
}
