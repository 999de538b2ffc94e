package org.sextant.dsl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Element;

/** The names that some files declare, each found by direct look-up. */
final class NameTable implements DeclaredNames.Taker {
    private final Map<String, Space> systems = new HashMap<>();
    private final Map<String, Space> frameworks = new HashMap<>();

    /** The names of one system or framework; with a single element or, where a name is given to several, their list. */
    private static final class Space {
        private final Map<String, Object> byName = new HashMap<>();
        private final Set<String> shared = new HashSet<>();

        @SuppressWarnings("unchecked")
        void put(String name, Element element) {
            Object known = byName.putIfAbsent(name, element);
            if (known instanceof List<?> list) {
                ((List<Element>) list).add(element);
            } else if (known != null) {
                byName.put(name, new ArrayList<>(List.of((Element) known, element)));
                shared.add(name);
            }
        }
    }

    NameTable(Iterable<DeclaredNames> files) {
        files.forEach(file -> file.tell(this));
    }

    @Override
    public void inSystem(String system, String name, Element element) {
        systems.computeIfAbsent(system, key -> new Space()).put(name, element);
    }

    @Override
    public void inFramework(String framework, String path, Element element) {
        frameworks.computeIfAbsent(framework, key -> new Space()).put(path, element);
    }

    List<Element> inSystem(String system, String name) {
        return in(systems.get(system), name);
    }

    List<Element> inFramework(String framework, String path) {
        return in(frameworks.get(framework), path);
    }

    @SuppressWarnings("unchecked")
    private static List<Element> in(@Nullable Space space, String name) {
        Object found = space == null ? null : space.byName.get(name);
        return found == null ? List.of() : found instanceof Element element ? List.of(element) : (List<Element>) found;
    }

    /** The names that are given to several elements of a system. */
    Set<String> sharedInSystem(String system) {
        Space space = systems.get(system);
        return space == null ? Set.of() : space.shared;
    }

    /** The paths that are given to several elements of a framework. */
    Set<String> sharedInFramework(String framework) {
        Space space = frameworks.get(framework);
        return space == null ? Set.of() : space.shared;
    }

    /** All names of a system. */
    Set<String> namesInSystem(String system) {
        Space space = systems.get(system);
        return space == null ? Set.of() : space.byName.keySet();
    }

    /** All paths of a framework. */
    Set<String> pathsInFramework(String framework) {
        Space space = frameworks.get(framework);
        return space == null ? Set.of() : space.byName.keySet();
    }
}
