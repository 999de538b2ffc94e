package org.sextant.dsl.ide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.dsl.SextantResource;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Sources;

/**
 * Keeps one portfolio up to date: its files, and over them the texts that editors have open. After every change it is read,
 * linked and analysed anew in the background; what a later change overtakes is cancelled. May be used from any thread; no
 * method waits.
 */
public final class PortfolioServer {
    private final Path root;
    private final Supplier<PortfolioLoader> loader;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Map<URI, String> open = new HashMap<>();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private long changes = 1;
    private long read;
    private @Nullable Runnable cancel;
    private final Object reading = new Object();
    private @Nullable Portfolio last;
    private @Nullable Sources files;
    private @Nullable Snapshot latest;
    private CompletableFuture<Snapshot> current = new CompletableFuture<>();
    /** The one that is about to be completed, outside the lock: whoever asks after the next change must not get it. */
    private @Nullable CompletableFuture<Snapshot> ending;
    private boolean closed;

    /**
     * Makes a server. It reads nothing until it is asked to.
     *
     * @param root       the portfolio's folder
     * @param loader     reads portfolios; asked for when first needed, in the background
     * @param background does the reading
     * @param today      today, where nothing gives a date
     */
    public PortfolioServer(Path root, Supplier<PortfolioLoader> loader, Background background,
            Supplier<LocalDate> today) {
        this.root = root;
        this.loader = loader;
        this.background = background;
        this.today = today;
    }

    /** @return the portfolio's folder */
    public Path root() {
        return root;
    }

    /**
     * An editor has a text that takes the file's place, from now on or anew.
     *
     * @param file where the file is, an absolute file URI
     * @param text the text
     */
    public void change(URI file, String text) {
        synchronized (this) {
            if (text.equals(open.put(file, text))) {
                return;
            }
        }
        again();
    }

    /**
     * No editor has a text of its own for a file any more; what is on disk counts.
     *
     * @param file where the file is
     */
    public void close(URI file) {
        synchronized (this) {
            if (open.remove(file) == null) {
                return;
            }
        }
        again();
    }

    /** Files changed on disk, or may have: reads the portfolio anew. */
    public synchronized void refresh() {
        files = null;
        again();
    }

    private synchronized void again() {
        if (closed) {
            return;
        }
        changes++;
        start();
    }

    /** Must hold the lock. */
    private void start() {
        if (current.isDone() || current == ending) {
            current = new CompletableFuture<>();
        }
        if (cancel != null) {
            cancel.run();
        }
        long number = changes;
        cancel = background.run("Reading " + root.getFileName(), monitor -> read(number, monitor));
    }

    /** @return the newest snapshot that there is, or null if the portfolio has not been read yet */
    public synchronized @Nullable Snapshot latest() {
        return latest;
    }

    /**
     * The portfolio with all changes made so far; begins to read it if nobody did.
     *
     * @return the snapshot, when it is there; ends exceptionally if reading fails or the server is closed
     */
    public synchronized CompletableFuture<Snapshot> current() {
        if (read != changes && cancel == null && !closed) {
            start();
        }
        return current.thenApply(Function.identity());
    }

    /**
     * Tells of each new snapshot, on the thread that made it, before {@link #current()} ends.
     *
     * @param listener told
     */
    public void addListener(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener told until now
     */
    public void removeListener(Consumer<Snapshot> listener) {
        listeners.remove(listener);
    }

    /** Stops reading for good; whoever waits is told that it was cancelled. */
    public synchronized void close() {
        closed = true;
        listeners.clear();
        if (cancel != null) {
            cancel.run();
        }
        current.cancel(false);
    }

    private void read(long number, IProgressMonitor monitor) {
        try {
            Snapshot snapshot = snapshot(number, monitor);
            if (take(snapshot)) {
                tell(snapshot);
                end(number, future -> future.complete(snapshot));
            }
        } catch (OperationCanceledException e) {
            // Cancelled by people, not overtaken: the next change, or the next who asks, begins anew.
            end(number, future -> future.completeExceptionally(e));
            throw e;
        } catch (RuntimeException | Error e) {
            end(number, future -> future.completeExceptionally(e));
            throw e;
        }
    }

    private Snapshot snapshot(long number, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Portfolio portfolio;
        synchronized (reading) {
            Sources sources = sources(progress.split(1));
            AnalysisOptions options = AnalysisOptions.on(today.get());
            portfolio = last == null ? loader.get().load(sources, options, progress.split(9))
                    : loader.get().reload(last, sources, options, progress.split(9));
            last = portfolio;
        }
        return new Snapshot(number, portfolio, portfolio.files().stream()
                .collect(Collectors.toMap(SextantResource::getURI, Function.identity(), (one, other) -> one)));
    }

    /** What is on disk, unless it is known already, and over it what editors have. */
    private Sources sources(IProgressMonitor monitor) {
        Map<URI, String> texts;
        Sources known;
        long number;
        synchronized (this) {
            texts = Map.copyOf(open);
            known = files;
            number = changes;
        }
        if (known == null) {
            known = Sources.folder(root, monitor);
            synchronized (this) {
                // What was changed on disk meanwhile will be read next.
                files = number == changes ? known : null;
            }
        }
        return known.with(texts);
    }

    /** One after another, so that nobody is told of an older one last. */
    private void tell(Snapshot snapshot) {
        synchronized (listeners) {
            if (latest() == snapshot) {
                listeners.forEach(listener -> listener.accept(snapshot));
            }
        }
    }

    private synchronized boolean take(Snapshot snapshot) {
        if (closed || snapshot.number() != changes) {
            return false;
        }
        latest = snapshot;
        return true;
    }

    private void end(long number, Consumer<CompletableFuture<Snapshot>> how) {
        CompletableFuture<Snapshot> ended;
        synchronized (this) {
            if (number != changes) {
                return;
            }
            read = latest != null && latest.number() == number ? number : read;
            cancel = null;
            ended = current;
            ending = current;
        }
        how.accept(ended);
    }
}
