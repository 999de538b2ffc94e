package org.sextant.portfolio.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Framework;
import org.sextant.model.Mapping;
import org.sextant.model.Statement;

/** Which files describe which system, and what is wrong with that. */
public final class Structure {
    private final FindingKinds kinds;
    private final Consumer<Finding> out;
    private final List<SextantResource> files;
    private final Map<String, CareSystem> systems = new LinkedHashMap<>();
    private final List<CareSystem> all = new ArrayList<>();
    private final Map<SextantResource, String> systemOf = new HashMap<>();
    private final Map<SextantResource, CareSystem> unnamed = new HashMap<>();

    /**
     * Reads the structure of files.
     *
     * @param files the files
     * @param root  the folder, for what is wrong with the whole
     * @param kinds the kinds of findings
     * @param out   takes what is found
     */
    public Structure(List<SextantResource> files, URI root, FindingKinds kinds, Consumer<Finding> out) {
        this.files = files;
        this.kinds = kinds;
        this.out = out;
        files.forEach(this::declare);
        files.forEach(this::assign);
        if (all.isEmpty() && files.stream().allMatch(file -> file.systemName() == null)
                && (files.stream().noneMatch(Structure::isFrameworkFile)
                        || files.stream().anyMatch(Structure::describes))) {
            report("system.none", "no file here says which system it describes; begin one with a line such as"
                    + " system Riverside \"Riverside Health and Care Partnership\" { uses csif }",
                    new Anchor.InFile(root));
        }
    }

    private void declare(SextantResource file) {
        CareSystem first = null;
        for (Statement statement : file.document().getStatements()) {
            if (statement instanceof CareSystem system) {
                all.add(system);
                if (first == null && file.systemName() == null) {
                    first = system;
                } else {
                    report("system.duplicate", "a file describes one system; give this one a file of its own",
                            Anchor.at(system));
                }
                if (system.getName() != null) {
                    systems.putIfAbsent(system.getName(), system);
                }
            }
        }
    }

    private void assign(SextantResource file) {
        String name = file.systemName();
        CareSystem own = name == null ? declared(file) : null;
        if (own != null) {
            name = own.getName();
            if (name == null) {
                unnamed.put(file, own);
            }
        } else if (name == null && describes(file)) {
            String only = systems.size() == 1 ? systems.keySet().iterator().next() : null;
            if (!systems.isEmpty()) {
                report("system.none", "this file does not say which system it continues; begin it with the line: for "
                        + (only == null ? "Name" : only), Anchor.at(firstDescribing(file.document())));
            }
            name = only;
        }
        systemOf.put(file, name == null ? "" : name);
    }

    /** The system that a file declares, one with a name if there is any. */
    private static @Nullable CareSystem declared(SextantResource file) {
        List<CareSystem> declared = file.document().getStatements().stream().filter(CareSystem.class::isInstance)
                .map(CareSystem.class::cast).toList();
        return declared.stream().filter(each -> each.getName() != null).findFirst()
                .orElse(declared.isEmpty() ? null : declared.getFirst());
    }

    private static Statement firstDescribing(Document document) {
        return document.getStatements().stream().filter(each -> !(each instanceof Framework || each instanceof Mapping))
                .findFirst().orElseThrow();
    }

    private static boolean describes(SextantResource file) {
        return file.document().getStatements().stream()
                .anyMatch(each -> !(each instanceof Framework || each instanceof Mapping));
    }

    private static boolean isFrameworkFile(SextantResource file) {
        return !file.document().getStatements().isEmpty() && !describes(file);
    }

    /**
     * The system that a file describes.
     *
     * @param file one of the files
     * @return the system's name, or an empty name
     */
    public String systemOf(SextantResource file) {
        return systemOf.getOrDefault(file, "");
    }

    /** @return what the files, linked, say of each system, in their order */
    public List<SystemDescription> descriptions() {
        Map<CareSystem, List<Statement>> statements = new LinkedHashMap<>();
        Map<CareSystem, List<Link>> unresolved = new HashMap<>();
        all.forEach(system -> statements.put(system, new ArrayList<>()));
        for (SextantResource file : files) {
            CareSystem system = systems.getOrDefault(systemOf.get(file), unnamed.get(file));
            if (system != null) {
                statements.get(system).addAll(file.document().getStatements());
                file.links().stream().filter(link -> link.target() == null)
                        .forEach(link -> unresolved.computeIfAbsent(system, key -> new ArrayList<>()).add(link));
            }
        }
        List<SystemDescription> descriptions = new ArrayList<>();
        statements.forEach((system, said) -> {
            SystemDescription description = new SystemDescription(system, said);
            unresolved.getOrDefault(system, List.of())
                    .forEach(link -> description.addUnresolved(link.source(), link.reference()));
            descriptions.add(description);
        });
        return descriptions;
    }

    private void report(String code, String message, Anchor anchor) {
        FindingKind kind = kinds.get(code);
        out.accept(new Finding(kind, message, anchor));
    }
}
