package org.sextant.workbench.views.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.common.Caret;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workspace.ProjectPortfolio;

/**
 * What the views of a window show, the same for all of them: a portfolio's system, seen with a date and a filter, and the
 * mode that people look at. It is worked out in the background; what is overtaken is cancelled. For the user interface's
 * thread.
 */
public final class Sight {
    private static final Map<IWorkbenchWindow, Sight> SIGHTS = new WeakHashMap<>();

    private final IWorkbenchWindow window;
    private final PortfolioContext context;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Job job = new Working();
    private final PortfolioContext.Listener contextListener = new ContextListener();
    private final IJobChangeListener opening = new OpeningListener();
    private volatile @Nullable Task task;
    private final WishMemory memory = new WishMemory();
    private Wish wish = Wish.EVERYTHING;
    private @Nullable Shown shown;
    private @Nullable Snapshot seen;
    private @Nullable String spot;
    private AtCursor atCursor = AtCursor.NOTHING;
    private boolean linked = true;

    /** Told, on the user interface's thread, of what there is to show. */
    public interface Listener {
        /** Something else is to be shown, or nothing. */
        default void shownChanged() {
        }

        /** People look at another mode or domain. */
        default void spotChanged() {
        }

        /** The cursor of the editor is elsewhere. */
        default void cursorChanged() {
        }
    }

    private record Task(Wish wish, Snapshot snapshot) {
    }

    private Sight(IWorkbenchWindow window) {
        this.window = window;
        context = PortfolioContext.of(window);
        context.addListener(contextListener);
        Job.getJobManager().addJobChangeListener(opening);
        window.getShell().addListener(SWT.Dispose, event -> forget());
        ask();
    }

    /** The sight of a window, always the same. */
    public static Sight of(IWorkbenchWindow window) {
        return SIGHTS.computeIfAbsent(window, Sight::new);
    }

    private void forget() {
        SIGHTS.remove(window);
        context.removeListener(contextListener);
        Job.getJobManager().removeJobChangeListener(opening);
        job.cancel();
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    public @Nullable ProjectPortfolio portfolio() {
        return context.portfolio();
    }

    /** What is to be shown; null if there is nothing. */
    public @Nullable Shown shown() {
        return shown;
    }

    /** What is missing where there is nothing to show. */
    public Lack lack() {
        boolean open = context.portfolio() != null || Job.getJobManager().find(Commands.OPENING).length > 0;
        return Lack.of(open, seen == null ? null : seen.portfolio());
    }

    public Wish wish() {
        return wish;
    }

    /** Asks for something else. */
    public void wish(Wish now) {
        if (!now.equals(wish)) {
            wish = now;
            if (name() != null) {
                memory.put(name(), now);
            }
            ask();
        }
    }

    private @Nullable String name() {
        ProjectPortfolio portfolio = context.portfolio();
        return portfolio == null ? null : portfolio.project().getName();
    }

    /** Writes down what was asked for of each portfolio. */
    void save(IMemento memento) {
        memory.save(memento);
    }

    /** Asks for what was written down. */
    void restore(IMemento memento) {
        memory.restore(memento);
        wish(memory.of(name()));
    }

    /** The mode or domain that people look at. */
    public @Nullable String spot() {
        return spot;
    }

    /** Looks at another mode or domain; null for none. */
    public void spot(@Nullable String now) {
        if (now == null ? spot != null : !now.equals(spot)) {
            spot = now;
            tell(Listener::spotChanged);
        }
    }

    public AtCursor atCursor() {
        return atCursor;
    }

    /** Whether the views follow the cursor of the editor. */
    public boolean isLinked() {
        return linked;
    }

    public void link(boolean now) {
        linked = now;
        lookAtCursor();
    }

    private void tell(Consumer<Listener> what) {
        listeners.forEach(what);
    }

    private void ask() {
        Snapshot snapshot = context.snapshot();
        job.cancel();
        if (snapshot == null) {
            task = null;
            seen = null;
            take(null);
        } else {
            task = new Task(wish, snapshot);
            job.schedule();
        }
    }

    private void take(@Nullable Shown now) {
        shown = now;
        if (now != null && Spot.cell(now.coverage(), spot) == null) {
            spot = null;
        }
        tell(Listener::shownChanged);
        lookAtCursor();
    }

    private void lookAtCursor() {
        AtCursor now = linked ? find() : AtCursor.NOTHING;
        AtCursor before = atCursor;
        atCursor = now;
        if (!now.equals(before)) {
            tell(Listener::cursorChanged);
        }
        String reference = now.reference();
        if (shown != null && reference != null && !reference.equals(before.reference())
                && Spot.cell(shown.coverage(), reference) != null) {
            spot(reference);
        }
    }

    private AtCursor find() {
        Caret caret = context.caret();
        URI uri = caret == null ? null : ProjectPortfolio.uri(caret.file());
        SextantResource file = shown == null || uri == null ? null : shown.snapshot().file(uri);
        return file == null ? AtCursor.NOTHING : AtCursor.of(shown, file, caret.offset());
    }

    private final class ContextListener implements PortfolioContext.Listener {
        @Override
        public void portfolioChanged() {
            wish = memory.of(name());
            spot = null;
            ask();
        }

        @Override
        public void snapshotChanged(Snapshot snapshot) {
            ask();
        }

        @Override
        public void caretChanged(@Nullable Caret caret) {
            lookAtCursor();
        }
    }

    /** While a folder is being opened, there is nothing to show yet, but something is on its way. */
    private final class OpeningListener extends JobChangeAdapter {
        @Override
        public void scheduled(IJobChangeEvent event) {
            look(event);
        }

        @Override
        public void done(IJobChangeEvent event) {
            look(event);
        }

        private void look(IJobChangeEvent event) {
            Shell shell = window.getShell();
            if (event.getJob().belongsTo(Commands.OPENING) && shell != null && !shell.isDisposed()) {
                shell.getDisplay().asyncExec(() -> {
                    if (shown == null && !shell.isDisposed()) {
                        tell(Listener::shownChanged);
                    }
                });
            }
        }
    }

    private final class Working extends Job {
        Working() {
            super("Working out coverage");
            setSystem(true);
            setPriority(SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Task asked = task;
            if (asked == null) {
                return Status.OK_STATUS;
            }
            try {
                Shown found = Shown.of(asked.wish, asked.snapshot, LocalDate.now(), monitor);
                Shell shell = window.getShell();
                if (shell != null && !shell.isDisposed()) {
                    shell.getDisplay().asyncExec(() -> finished(asked, found));
                }
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
        }

        private void finished(Task asked, @Nullable Shown found) {
            if (asked == task && window.getShell() != null && !window.getShell().isDisposed()) {
                seen = asked.snapshot;
                take(found);
            }
        }
    }
}
