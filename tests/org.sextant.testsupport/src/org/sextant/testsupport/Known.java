package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a made-up portfolio declares, to be referred to. */
final class Known {
    private final Vocabulary words;
    private final String system;
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, Boolean> inFramework = new HashMap<>();

    Known(Vocabulary words, String system) {
        this.words = words;
        this.system = system;
    }

    Vocabulary words() {
        return words;
    }

    String system() {
        return system;
    }

    /** Notes an element of the system under what it can be referred to as. */
    String add(String path, String... kinds) {
        inFramework.put(path, false);
        return note(path, kinds);
    }

    /** Notes an element of a framework; the path begins with the framework's name. */
    String addToFramework(String path, String... kinds) {
        inFramework.put(path, true);
        return note(path, kinds);
    }

    private String note(String path, String... kinds) {
        for (String kind : kinds) {
            paths.computeIfAbsent(kind, key -> new ArrayList<>()).add(path);
        }
        return path;
    }

    boolean has(String kind) {
        return paths.containsKey(kind);
    }

    /** A whole path, as declared. */
    String path(String kind) {
        return words.one(paths.get(kind));
    }

    /** A reference to an element of a kind that there is, in one of its forms. */
    String ref(String kind) {
        String path = path(kind);
        if (inFramework.get(path)) {
            return path;
        }
        String end = path.substring(path.lastIndexOf('.') + 1);
        String written = words.one(List.of(path, end, system + '.' + path));
        return Vocabulary.isReserved(written) ? system + '.' + path : written;
    }

    /** References to elements of a kind, each once. */
    List<String> refs(String kind, int most) {
        return words.some(most, () -> ref(kind)).stream().distinct().toList();
    }
}
