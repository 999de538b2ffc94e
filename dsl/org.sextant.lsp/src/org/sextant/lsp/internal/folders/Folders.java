package org.sextant.lsp.internal.folders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.Failures;
import org.sextant.lsp.internal.texts.Document;
import org.sextant.lsp.internal.texts.Documents;
import org.sextant.portfolio.PortfolioLoader;

/**
 * The folders that are portfolios: those that the client works in, and those of open files that lie in none of these. A file
 * belongs to the innermost folder around it. May be used from any thread; nothing waits.
 */
public final class Folders {
    private final Supplier<PortfolioLoader> loader;
    private final Progress progress;
    private final Failures failures;
    private final Documents documents;
    private final FrameworkFiles frameworks;
    private final Listener listener;
    private final Set<Path> roots = new LinkedHashSet<>();
    private final Map<Path, Folder> folders = new LinkedHashMap<>();

    /** Is told what becomes of folders. */
    public interface Listener {
        /**
         * A folder was read.
         *
         * @param folder   the folder
         * @param snapshot what it holds now
         */
        void read(Folder folder, Snapshot snapshot);

        /**
         * A folder is no portfolio any more.
         *
         * @param folder the folder
         */
        void gone(Folder folder);
    }

    /**
     * Begins without any.
     *
     * @param loader     reads portfolios
     * @param progress   shows what takes long
     * @param failures   takes what goes wrong
     * @param documents  what the client has open
     * @param frameworks files that belong to no folder
     * @param listener   told what becomes of folders, on any thread
     */
    public Folders(Supplier<PortfolioLoader> loader, Progress progress, Failures failures, Documents documents,
            FrameworkFiles frameworks, Listener listener) {
        this.loader = loader;
        this.progress = progress;
        this.failures = failures;
        this.documents = documents;
        this.frameworks = frameworks;
        this.listener = listener;
    }

    /**
     * The client works in other folders than before.
     *
     * @param added   folders that it works in now too
     * @param removed folders that it does not work in any more
     */
    public synchronized void change(Collection<Path> added, Collection<Path> removed) {
        roots.removeAll(removed);
        roots.addAll(added);
        arrange();
    }

    /** Makes folders that are missing, and leaves those that nobody needs. */
    private void arrange() {
        Set<Path> wanted = new LinkedHashSet<>(roots);
        for (Document each : documents.all()) {
            Path path = each.path();
            if (path != null && Folder.isSextant(path) && !frameworks.holds(path)
                    && roots.stream().noneMatch(path::startsWith)) {
                wanted.add(path.getParent());
            }
        }
        List<Folder> gone = folders.values().stream().filter(each -> !wanted.contains(each.root())).toList();
        for (Folder each : gone) {
            folders.remove(each.root());
            each.close();
            listener.gone(each);
        }
        wanted.forEach(root -> folders.computeIfAbsent(root, this::make));
    }

    private Folder make(Path root) {
        Folder made = new Folder(root, loader, new ReadingThread(progress, failures));
        made.take(documents);
        made.server().addListener(snapshot -> tell(made, snapshot));
        made.current();
        return made;
    }

    private void tell(Folder folder, Snapshot snapshot) {
        try {
            listener.read(folder, snapshot);
        } catch (RuntimeException e) {
            failures.report("could not show what was found", e);
        }
    }

    /**
     * The folder that a file belongs to.
     *
     * @param path the file
     * @return the folder; null if it lies in none
     */
    public synchronized @Nullable Folder of(Path path) {
        return folders.values().stream().filter(each -> each.holds(path) && isHome(each, path))
                .max(Comparator.comparingInt(each -> each.root().getNameCount())).orElse(null);
    }

    /** A folder that the client does not work in holds the files directly in it. */
    private boolean isHome(Folder folder, Path path) {
        return roots.contains(folder.root()) || folder.root().equals(path.getParent());
    }

    /** @return all folders */
    public synchronized List<Folder> all() {
        return new ArrayList<>(folders.values());
    }

    /**
     * The client has opened or changed a text.
     *
     * @param document the text as it is now
     */
    public synchronized void take(Document document) {
        arrange();
        folders.values().forEach(each -> each.take(document));
    }

    /**
     * The client has closed a text.
     *
     * @param document the text as it was last
     */
    public synchronized void drop(Document document) {
        folders.values().forEach(each -> each.drop(document));
        arrange();
    }

    /**
     * Files have changed on disk, or may have.
     *
     * @param changed the files
     */
    public synchronized void refresh(Collection<Path> changed) {
        folders.values().stream().filter(folder -> changed.stream().anyMatch(folder::holds)).forEach(Folder::refresh);
    }

    /** Ends. */
    public synchronized void close() {
        folders.values().forEach(Folder::close);
    }
}
