package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Things, each once, in the order in which they are added. Costs next to nothing while there are few, as nearly always.
 *
 * @param <T> the things
 */
final class Distinct<T> {
    private static final int FEW = 8;

    private @Nullable List<T> list;
    private @Nullable Set<T> set;

    /**
     * Adds a thing if it is not there.
     *
     * @param thing the thing
     */
    void add(T thing) {
        List<T> all = list;
        if (all == null) {
            all = new ArrayList<>(FEW / 2);
            list = all;
        }
        if (isNew(thing, all)) {
            all.add(thing);
        }
    }

    private boolean isNew(T thing, List<T> all) {
        Set<T> known = set;
        if (known != null) {
            return known.add(thing);
        }
        if (all.contains(thing)) {
            return false;
        }
        if (all.size() == FEW) {
            set = new HashSet<>(all);
            set.add(thing);
        }
        return true;
    }

    /**
     * Adds things that are not there.
     *
     * @param things the things
     */
    void addAll(List<T> things) {
        for (int index = 0; index < things.size(); index++) {
            add(things.get(index));
        }
    }

    /** @return the things */
    List<T> all() {
        return list == null ? List.of() : List.copyOf(list);
    }
}
