package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.analysis.ActivityFacts;

/**
 * Activities by key, each once a key if they are added one after the other.
 *
 * @param <K> the keys
 */
final class Rows<K> {
    private final Map<K, List<ActivityFacts>> rows = new LinkedHashMap<>();

    /**
     * Adds an activity.
     *
     * @param key      the key
     * @param activity the activity; not added if it is the key's last already
     */
    void add(K key, ActivityFacts activity) {
        List<ActivityFacts> row = rows.computeIfAbsent(key, any -> new ArrayList<>());
        if (row.isEmpty() || row.getLast() != activity) {
            row.add(activity);
        }
    }

    /**
     * A key's activities.
     *
     * @param key the key
     * @return its activities, in the order in which they were added
     */
    List<ActivityFacts> of(K key) {
        return rows.getOrDefault(key, List.of());
    }

    /** @return the keys, in the order in which they were added first */
    Set<K> keys() {
        return rows.keySet();
    }
}
