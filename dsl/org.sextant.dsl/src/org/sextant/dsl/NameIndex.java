package org.sextant.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.model.Document;
import org.sextant.model.Element;

/**
 * All names of a portfolio and of the frameworks it can use, each found by direct look-up. A system's elements are known by
 * their path and by each end of it (<code>North.Trust</code>, <code>Trust</code>); a framework's by their path alone. An
 * index does not change. Where a few files are read anew, {@link #with} makes the next one out of the one before.
 */
public final class NameIndex {
    /** The index of nothing. */
    public static final NameIndex EMPTY = new NameIndex(List.of(), List.of());

    /** With more files than that read anew since the table was made, it is made anew. */
    private static final int MOST_OVER = 8;

    private final List<DeclaredNames> files;
    private final Map<Document, Integer> order = new IdentityHashMap<>();
    private final Set<String> known;
    private final Map<String, List<DeclaredNames>> systems = new LinkedHashMap<>();
    private final Map<String, List<DeclaredNames>> frameworks = new LinkedHashMap<>();

    /** The files that the table was made from, the table, those of them that are no more, and what took their place. */
    private final List<DeclaredNames> tabled;
    private final NameTable table;
    private final Set<Document> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final NameTable over;

    /**
     * Makes an index.
     *
     * @param files what the files declare, in their order
     * @param known frameworks that could be used, although nothing says so yet
     */
    public NameIndex(Collection<DeclaredNames> files, Collection<String> known) {
        this.files = List.copyOf(files);
        this.known = new LinkedHashSet<>(known);
        tabled = this.files;
        table = new NameTable(tabled);
        over = new NameTable(List.of());
        list();
    }

    private NameIndex(NameIndex before, List<DeclaredNames> files, List<DeclaredNames> replaced,
            List<DeclaredNames> replacing) {
        this.files = files;
        known = before.known;
        tabled = before.tabled;
        table = before.table;
        replaced.forEach(each -> gone.add(each.document()));
        over = new NameTable(replacing);
        list();
    }

    private void list() {
        for (DeclaredNames file : files) {
            order.put(file.document(), order.size());
            file.systems().forEach(each -> systems.computeIfAbsent(each, key -> new ArrayList<>()).add(file));
            file.frameworks().forEach(each -> frameworks.computeIfAbsent(each, key -> new ArrayList<>()).add(file));
        }
        known.forEach(each -> frameworks.computeIfAbsent(each, key -> List.of()));
    }

    /**
     * The index of the same files, some of them read anew; little work where they are few.
     *
     * @param newFiles what the files declare, in their order; what is the same object as before is not looked at
     * @param newKnown frameworks that could be used, although nothing says so yet
     * @return the index
     */
    public NameIndex with(Collection<DeclaredNames> newFiles, Collection<String> newKnown) {
        List<DeclaredNames> now = List.copyOf(newFiles);
        if (now.size() != tabled.size() || !known.equals(Set.copyOf(newKnown))) {
            return new NameIndex(now, newKnown);
        }
        List<DeclaredNames> replaced = new ArrayList<>();
        List<DeclaredNames> replacing = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != tabled.get(i)) {
                replaced.add(tabled.get(i));
                replacing.add(now.get(i));
            }
        }
        return replacing.size() > MOST_OVER ? new NameIndex(now, newKnown)
                : new NameIndex(this, now, replaced, replacing);
    }

    /**
     * What a file declares: as it stands in this index, or else collected.
     *
     * @param document what the file says
     * @param system   the name of the system that it describes; an empty name where it is not known
     * @return its names
     */
    public DeclaredNames declared(Document document, String system) {
        DeclaredNames file = file(document);
        return file != null && file.system().equals(system) ? file : new DeclaredNames(document, system);
    }

    private @Nullable DeclaredNames file(Document document) {
        Integer at = order.get(document);
        return at == null ? null : files.get(at);
    }

    /** What the files declare, in their order. */
    List<DeclaredNames> files() {
        return files;
    }

    /**
     * The name of the system that a file describes.
     *
     * @param document a file
     * @return the name, or an empty name for a file that is not in the index
     */
    public String systemOf(Document document) {
        DeclaredNames file = file(document);
        return file == null ? "" : file.system();
    }

    /** @return the names of the systems, in order */
    public Set<String> systems() {
        Set<String> named = new LinkedHashSet<>(systems.keySet());
        named.remove("");
        return Collections.unmodifiableSet(named);
    }

    /** @return the names of the frameworks, in order; those that are only known come last and hold nothing */
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
        return together(table.inSystem(system, name), over.inSystem(system, name));
    }

    /**
     * What a path means in a framework.
     *
     * @param framework the framework's name
     * @param path      a whole path within it; empty for the framework itself
     * @return the elements of that path, in order
     */
    public List<Element> inFramework(String framework, String path) {
        return together(table.inFramework(framework, path), over.inFramework(framework, path));
    }

    private List<Element> together(List<Element> tabledOnes, List<Element> newer) {
        if (gone.isEmpty() || tabledOnes.isEmpty() || newer.isEmpty() && tabledOnes.stream().noneMatch(this::isGone)) {
            return tabledOnes.isEmpty() ? newer : tabledOnes;
        }
        List<Element> all = new ArrayList<>(newer);
        tabledOnes.stream().filter(each -> !isGone(each)).forEach(all::add);
        all.sort(Comparator.comparing(each -> order.getOrDefault(EcoreUtil.getRootContainer(each), -1)));
        return all;
    }

    private boolean isGone(Element element) {
        return gone.contains(EcoreUtil.getRootContainer(element));
    }

    /**
     * What a system declares.
     *
     * @param system the system's name
     * @return its elements, in the order of the files
     */
    public Collection<Element> declaredInSystem(String system) {
        return systems.getOrDefault(system, List.of()).stream().filter(file -> file.system().equals(system))
                .flatMap(file -> file.inSystem().stream()).toList();
    }

    /**
     * What a framework declares.
     *
     * @param framework the framework's name
     * @return the framework and its parts, in the order of the text
     */
    public Collection<Element> declaredInFramework(String framework) {
        return frameworks.getOrDefault(framework, List.of()).stream()
                .flatMap(file -> file.inFrameworks().stream())
                .filter(each -> framework.equals(Names.framework(each).getName())).toList();
    }

    /**
     * The names of a system that more than one element has, and maybe others.
     *
     * @param system the system's name
     * @return paths, or ends of them
     */
    public Set<String> sharedInSystem(String system) {
        return both(table.sharedInSystem(system), over.namesInSystem(system));
    }

    /**
     * The paths of a framework that more than one element has, and maybe others.
     *
     * @param framework the framework's name
     * @return paths; empty for the framework itself
     */
    public Set<String> sharedInFramework(String framework) {
        return both(table.sharedInFramework(framework), over.pathsInFramework(framework));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
