package org.sextant.dsl;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.sextant.model.Document;
import org.sextant.model.Element;

/**
 * Which references may mean something else than when they were last looked up. A reference can only mean what has its last
 * name; so only files that are new, and references to names that a file declares now or did before, have to be looked up
 * again. Kept from one reading of a portfolio to the next, also across those that were stopped half-way.
 */
public final class Relinking {
    private NameIndex linked = NameIndex.EMPTY;
    private final Set<Integer> names = new HashSet<>();
    private final Set<Document> files = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean prompts;
    private boolean all = true;

    /**
     * The files are linked against another index now.
     *
     * @param before the index they were last linked against, wholly
     * @param after  the index from now on
     */
    public void begin(NameIndex before, NameIndex after) {
        all |= before != linked;
        Set<DeclaredNames> old = identities(before.files());
        Set<DeclaredNames> now = identities(after.files());
        files.clear();
        for (DeclaredNames file : after.files()) {
            if (!old.contains(file)) {
                files.add(file.document());
                take(file);
            }
        }
        before.files().stream().filter(file -> !now.contains(file)).forEach(this::take);
    }

    private static Set<DeclaredNames> identities(List<DeclaredNames> names) {
        Set<DeclaredNames> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(names);
        return set;
    }

    private void take(DeclaredNames file) {
        file.inSystem().forEach(this::take);
        file.careSystems().forEach(this::take);
        // What questions and prompts mean hangs on the frameworks in use; what else may, on earlier names of frameworks.
        prompts |= !file.careSystems().isEmpty();
        all |= !file.frameworks().isEmpty();
    }

    private void take(Element element) {
        names.add(Names.last(element.getName()).hashCode());
    }

    /**
     * All files are linked.
     *
     * @param index against which
     */
    public void end(NameIndex index) {
        linked = index;
        names.clear();
        files.clear();
        prompts = false;
        all = false;
    }

    boolean hasAll(Document file) {
        return all || files.contains(file);
    }

    boolean hasPrompts() {
        return prompts;
    }

    /** Whether any of the references given for a feature has to be looked up again; the first of them is given. */
    boolean has(Link first) {
        for (Link link = first; link != null; link = link.next()) {
            if (names.contains(link.lastName())) {
                return true;
            }
        }
        return false;
    }
}
