package org.sextant.dsl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.dsl.internal.write.References;
import org.sextant.model.ActivityKind;
import org.sextant.model.Adaptation;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Response;

/**
 * Writes each reference as the shortest path that means it where it stands; one that means nothing stays as written.
 */
final class ShortestPath implements References {
    private final NameIndex names;
    private final Resolver resolver;
    private final Syntax syntax;
    private final String system;
    private final Map<EObject, List<Link>> unresolved = new IdentityHashMap<>();

    ShortestPath(NameIndex names, Syntax syntax, Document file) {
        this(names, syntax, names.systemOf(file));
        Resource resource = file.eResource();
        if (resource instanceof SextantResource read) {
            read.links().stream().filter(link -> link.target() == null)
                    .forEach(link -> unresolved.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link));
        }
    }

    /** Writes references in any file of a system. */
    ShortestPath(NameIndex names, Syntax syntax, String system) {
        this.names = names;
        this.syntax = syntax;
        this.system = system;
        resolver = new Resolver(names);
    }

    @Override
    public List<String> of(EObject source, EReference reference) {
        List<String> all = new ArrayList<>();
        List<?> targets = reference.isMany() ? (List<?>) source.eGet(reference)
                : source.eIsSet(reference) ? List.of(source.eGet(reference)) : List.of();
        targets.forEach(target -> all.add(path(source, reference.getEReferenceType(), (Element) target)));
        if (all.isEmpty() || reference.isMany()) {
            unresolved.getOrDefault(source, List.of()).stream().filter(link -> link.reference() == reference)
                    .forEach(link -> all.add(link.text()));
        }
        return all;
    }

    /** The shortest path that means an element where something refers to it; its whole path if none does. */
    String path(EObject source, EClass type, Element target) {
        String path = resolving(source, type, target);
        return path == null ? paths(target).getLast() : path;
    }

    /** The shortest path that means an element where it stands; null if there is none. */
    @Nullable
    String resolving(EObject source, EClass type, Element target) {
        for (String path : paths(target)) {
            if (!isReserved(source, path.contains(".") ? path.substring(0, path.indexOf('.')) : path)
                    && resolver.resolve(system, source, path, type).element() == target) {
                return path;
            }
        }
        return null;
    }

    /**
     * Whether a reference cannot begin with a word; one that begins a line, as an answer to a prompt does, with none
     * of its block.
     */
    private boolean isReserved(EObject source, String word) {
        Block block = source instanceof Response && source.eContainer() != null
                ? syntax.block(source.eContainer().eClass().getName()) : null;
        return block == null ? syntax.isPropertyKeyword(word) : block.statement(word) != null;
    }

    /** All ways to write an element's path, the shortest first. */
    private List<String> paths(Element target) {
        List<String> paths = new ArrayList<>();
        String path = Names.path(target);
        for (int at = path.lastIndexOf('.'); at >= 0; at = path.lastIndexOf('.', at - 1)) {
            paths.add(path.substring(at + 1));
        }
        String outer = outer(target);
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (!outer.isEmpty()) {
            paths.add(path.isEmpty() ? outer : outer + '.' + path);
        }
        return paths.isEmpty() ? List.of(String.valueOf(target.getName())) : paths;
    }

    /** The name of the framework or system that an element is a part of; empty where it has none. */
    private String outer(Element target) {
        Framework framework = target instanceof ActivityKind && target.eContainer() instanceof Adaptation adaptation
                ? adaptation.getFramework() : Names.framework(target);
        if (framework != null) {
            return String.valueOf(framework.getName());
        }
        if (target instanceof CareSystem) {
            return String.valueOf(target.getName());
        }
        return EcoreUtil.getRootContainer(target) instanceof Document document ? names.systemOf(document) : "";
    }
}
