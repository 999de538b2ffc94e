package org.sextant.dsl.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.DeclaredNames;
import org.sextant.dsl.FileChecks;
import org.sextant.dsl.Linker;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.testsupport.Texts;

/** Files read together, linked and checked, as a portfolio does it. */
final class Folder {
    private static final FindingKinds KINDS = new FindingKinds(List.of());

    private final ResourceSet set = SextantLanguage.get().newFiles();
    private final Map<String, SextantResource> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Folder() {
    }

    /** Texts as the files 1.sextant, 2.sextant and so on. */
    static Folder of(String... texts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String text : texts) {
            named.put(named.size() + 1 + ".sextant", text);
        }
        return of(named);
    }

    /** Texts as files, after the framework that ships with Sextant. */
    static Folder withCsif(String... texts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String text : texts) {
            named.put(named.size() + 1 + ".sextant", text);
        }
        named.put("csif.sextant", Texts.read(Texts.CSIF));
        return of(named);
    }

    /** Texts by the names of their files. */
    static Folder of(Map<String, String> texts) {
        Folder folder = new Folder();
        texts.forEach((name, text) -> folder.files.put(name,
                SextantLanguage.get().read(folder.set, URI.createURI(name), text)));
        folder.files.values().forEach(file -> new FileChecks(KINDS).check(file, folder.findings::add));
        folder.link();
        return folder;
    }

    /** Reads other text in place of a file's; links everything anew. */
    SextantResource replace(String name, String text) {
        SextantResource file = file(name);
        file.readText(text);
        findings.clear();
        new FileChecks(KINDS).check(file, findings::add);
        link();
        return file;
    }

    private void link() {
        NameIndex index = new NameIndex(
                files.values().stream().map(file -> new DeclaredNames(file.document(), systemName(file))).toList(),
                List.of());
        new Linker(index, KINDS, findings::add).link(files.values(), new NullProgressMonitor());
    }

    /** The name of the system that a file describes. */
    static String systemName(SextantResource file) {
        return file.systemName() != null ? Objects.requireNonNull(file.systemName())
                : file.document().getStatements().stream().filter(CareSystem.class::isInstance)
                        .map(system -> ((CareSystem) system).getName()).filter(Objects::nonNull).findFirst().orElse("");
    }

    SextantResource file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** What the first file says. */
    Document document() {
        return files.values().iterator().next().document();
    }

    List<Finding> findings() {
        return findings;
    }

    /** What each reference in the files other than one means, in order: a path, or <code>nothing</code>. */
    List<String> targetsOutside(String name) {
        return files.entrySet().stream().filter(file -> !file.getKey().equals(name))
                .flatMap(file -> file.getValue().links().stream())
                .map(link -> link.target() == null ? "nothing" : Snapshot.path(link.target())).toList();
    }

    /** The findings of a file as <code>line:column code message</code>, in the order of the text. */
    List<String> problems(String name) {
        SextantResource file = file(name);
        Map<Long, String> lines = new TreeMap<>();
        for (Finding finding : findings) {
            int offset = offset(file, finding.anchor());
            if (offset >= 0) {
                String line = place(file.text(), offset) + ' ' + finding.code() + ' ' + finding.message();
                lines.put(((long) offset << 16) + lines.size(), line);
            }
        }
        return new ArrayList<>(lines.values());
    }

    /** All findings, those of each file in the order of its text. */
    List<String> problems() {
        return files.keySet().stream().flatMap(name -> problems(name).stream().map(line -> name + ' ' + line)).toList();
    }

    /** Where in a file a finding is anchored, or -1 if it is not there. */
    private static int offset(SextantResource file, Anchor anchor) {
        return switch (anchor) {
        case Anchor.InText place -> place.file().equals(file.getURI()) ? place.offset() : -1;
        case Anchor.InModel place -> place.object().eResource() == file
                ? NodeModelUtils.findNodesForFeature(place.object(), place.feature()).get(place.index()).getOffset()
                : -1;
        case Anchor.InFile place -> place.file().equals(file.getURI()) ? 0 : -1;
        };
    }

    private static String place(String text, int offset) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (offset - text.lastIndexOf('\n', offset - 1));
    }

    /** The first element of a class whose path is given. */
    <T extends Element> T find(Class<T> type, String path) {
        return elements().filter(type::isInstance).map(type::cast)
                .filter(element -> path.equals(Names.path(element)) || path.equals(element.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + path + " among "
                        + elements().map(each -> each.eClass().getName() + ' ' + Names.path(each))
                                .collect(Collectors.joining(", "))));
    }

    Stream<Element> elements() {
        List<Element> all = new ArrayList<>();
        for (SextantResource file : files.values()) {
            for (TreeIterator<EObject> objects = file.getAllContents(); objects.hasNext();) {
                if (objects.next() instanceof Element element) {
                    all.add(element);
                }
            }
        }
        return all.stream();
    }
}
