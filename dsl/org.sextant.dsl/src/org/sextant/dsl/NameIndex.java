package org.sextant.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.model.ActivityKind;
import org.sextant.model.Adaptation;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Statement;

/**
 * All names of a portfolio and of the frameworks it can use, each found by direct look-up. A system's elements are known by
 * their path and by each end of it (<code>North.Trust</code>, <code>Trust</code>); a framework's by their path alone.
 */
public final class NameIndex {
    /** The names of one system or framework. */
    private static final class Space {
        private final Map<String, Object> byName = new HashMap<>();
        private final List<Element> declared = new ArrayList<>();
    }

    private final Map<String, Space> systems = new LinkedHashMap<>();
    private final Map<String, Space> frameworks = new LinkedHashMap<>();
    private final Map<Document, String> systemOf = new HashMap<>();

    /**
     * Takes up what a file declares.
     *
     * @param document   the file
     * @param systemName the name of the system that it describes; an empty name where it is not known
     */
    public void add(Document document, String systemName) {
        systemOf.put(document, systemName);
        for (Statement statement : document.getStatements()) {
            if (statement instanceof Framework framework) {
                addFramework(framework);
            } else if (statement instanceof CareSystem system) {
                if (system.getName() != null) {
                    put(system(system.getName()), system.getName(), system);
                }
            } else if (statement instanceof Adaptation adaptation) {
                String framework = Names.frameworkOf(adaptation);
                adaptation.getKinds().forEach(kind -> addKind(system(systemName), framework, kind));
            } else if (statement instanceof Element element) {
                addTree(system(systemName), systemName, element);
            }
        }
    }

    /**
     * Takes up that a framework could be used, although nothing says so yet.
     *
     * @param framework its name
     */
    public void know(String framework) {
        frameworks.computeIfAbsent(framework, key -> new Space());
    }

    private Space system(String name) {
        return systems.computeIfAbsent(name, key -> new Space());
    }

    private void addFramework(Framework framework) {
        if (framework.getName() == null) {
            return;
        }
        Space space = frameworks.computeIfAbsent(framework.getName(), key -> new Space());
        put(space, "", framework);
        space.declared.add(framework);
        framework.eAllContents().forEachRemaining(part -> {
            if (part instanceof Element element && element.getName() != null) {
                put(space, Names.path(element), element);
                space.declared.add(element);
            }
        });
    }

    private static void addKind(Space space, String framework, ActivityKind kind) {
        if (kind.getName() != null) {
            put(space, framework + '.' + kind.getName(), kind);
            space.declared.add(kind);
        }
    }

    private static void addTree(Space space, String systemName, Element element) {
        if (element.getName() != null) {
            String path = Names.path(element);
            space.declared.add(element);
            put(space, systemName + '.' + path, element);
            for (int at = 0; at >= 0; at = path.indexOf('.', at + 1)) {
                put(space, path.substring(at == 0 ? 0 : at + 1), element);
            }
        }
        for (EObject child : element.eContents()) {
            if (child instanceof Element part) {
                addTree(space, systemName, part);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Space space, String name, Element element) {
        Object known = space.byName.putIfAbsent(name, element);
        if (known instanceof List<?> list) {
            ((List<Element>) list).add(element);
        } else if (known != null) {
            space.byName.put(name, new ArrayList<>(List.of((Element) known, element)));
        }
    }

    /**
     * The name of the system that a file describes.
     *
     * @param document a file
     * @return the name as given to {@link #add}, or an empty name for a file that was not
     */
    public String systemOf(Document document) {
        return systemOf.getOrDefault(document, "");
    }

    /** @return the names of the systems, in order */
    public Set<String> systems() {
        Set<String> names = new LinkedHashSet<>(systems.keySet());
        names.remove("");
        return Collections.unmodifiableSet(names);
    }

    /** @return the names of the frameworks, in order; those that are only known hold nothing */
    public Set<String> frameworks() {
        return Collections.unmodifiableSet(frameworks.keySet());
    }

    /**
     * What a name can mean in a system.
     *
     * @param system the system's name
     * @param name   a path, or the end of one
     * @return the elements of that name, in order
     */
    public List<Element> inSystem(String system, String name) {
        return in(systems.get(system), name);
    }

    /**
     * What a path means in a framework.
     *
     * @param framework the framework's name
     * @param path      a whole path within it; empty for the framework itself
     * @return the elements of that path, in order
     */
    public List<Element> inFramework(String framework, String path) {
        return in(frameworks.get(framework), path);
    }

    @SuppressWarnings("unchecked")
    private static List<Element> in(@Nullable Space space, String name) {
        Object found = space == null ? null : space.byName.get(name);
        return found == null ? List.of() : found instanceof Element element ? List.of(element) : (List<Element>) found;
    }

    /**
     * What a system declares.
     *
     * @param system the system's name
     * @return its elements, in the order of the files
     */
    public Collection<Element> declaredInSystem(String system) {
        Space space = systems.get(system);
        return space == null ? List.of() : Collections.unmodifiableList(space.declared);
    }

    /**
     * What a framework declares.
     *
     * @param framework the framework's name
     * @return the framework and its parts, in the order of the text
     */
    public Collection<Element> declaredInFramework(String framework) {
        Space space = frameworks.get(framework);
        return space == null ? List.of() : Collections.unmodifiableList(space.declared);
    }
}
