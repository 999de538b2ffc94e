package org.sextant.workbench.common;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workspace.PortfolioNature;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/**
 * Which portfolio a window is about, and where in it people are. It is that of the active editor's file; while no editor is
 * open, that of what was selected last; else the workspace's only one.
 */
public final class PortfolioContext {
    private static final Map<IWorkbenchWindow, PortfolioContext> CONTEXTS = new WeakHashMap<>();

    private final IWorkbenchWindow window;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Snapshot> changed = snapshot -> later(() -> tellOfSnapshot(snapshot));
    private final IResourceChangeListener built = event -> later(this::look);
    private final Consumer<ProjectPortfolio> gone = portfolio -> later(this::look);
    private @Nullable ProjectPortfolio portfolio;
    private @Nullable Caret caret;
    private @Nullable IProject selected;

    /** Told, on the user interface's thread, of what a window is about. */
    public interface Listener {
        /** The window is about another portfolio, or about none. */
        default void portfolioChanged() {
        }

        /**
         * There is something new to show.
         *
         * @param snapshot the newest snapshot of the window's portfolio
         */
        default void snapshotChanged(Snapshot snapshot) {
        }

        /**
         * People went elsewhere in a text.
         *
         * @param caret where they are; null if no editor for one of the portfolio's files is active
         */
        default void caretChanged(@Nullable Caret caret) {
        }
    }

    private PortfolioContext(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(new PartListener());
        window.getSelectionService().addPostSelectionListener((ISelectionListener) this::selected);
        Portfolios.get().addClosedListener(gone);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(built, IResourceChangeEvent.POST_BUILD);
        if (window.getShell() != null) {
            window.getShell().addDisposeListener(event -> dispose());
        }
        look();
    }

    private void dispose() {
        Portfolios.get().removeClosedListener(gone);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(built);
        if (portfolio != null) {
            portfolio.removeListener(changed);
        }
        listeners.clear();
        CONTEXTS.remove(window);
    }

    /**
     * The context of a window.
     *
     * @param window the window
     * @return its context, always the same
     */
    public static PortfolioContext of(IWorkbenchWindow window) {
        return CONTEXTS.computeIfAbsent(window, PortfolioContext::new);
    }

    /** @return the portfolio that the window is about, or null */
    public @Nullable ProjectPortfolio portfolio() {
        return portfolio;
    }

    /** @return the newest snapshot of that portfolio, or null if there is none yet */
    public @Nullable Snapshot snapshot() {
        return portfolio == null ? null : portfolio.latest();
    }

    /** @return where people are in a text of that portfolio, or null */
    public @Nullable Caret caret() {
        return caret;
    }

    /**
     * Tells of changes from now on.
     *
     * @param listener told
     */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener told until now
     */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void later(Runnable what) {
        if (!window.getWorkbench().isClosing() && window.getShell() != null && !window.getShell().isDisposed()) {
            window.getShell().getDisplay().asyncExec(() -> {
                if (window.getShell() != null && !window.getShell().isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private void tellOfSnapshot(Snapshot snapshot) {
        if (portfolio != null && portfolio.latest() == snapshot) {
            listeners.forEach(listener -> listener.snapshotChanged(snapshot));
        }
    }

    /** Finds out anew what the window is about. */
    private void look() {
        IResource edited = edited();
        IProject project = edited != null ? edited.getProject() : selected;
        if (project == null || !project.isOpen()) {
            project = only();
        }
        ProjectPortfolio now = project == null ? null : Portfolios.get().of(project);
        if (now != portfolio) {
            if (portfolio != null) {
                portfolio.removeListener(changed);
            }
            portfolio = now;
            if (now != null) {
                now.addListener(changed);
                now.current();
            }
            listeners.forEach(Listener::portfolioChanged);
        }
    }

    private @Nullable IResource edited() {
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof FileEditorInput input ? input.getFile() : null;
    }

    private static @Nullable IProject only() {
        IProject only = null;
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (isPortfolio(project)) {
                if (only != null) {
                    return null;
                }
                only = project;
            }
        }
        return only;
    }

    private static boolean isPortfolio(IProject project) {
        try {
            return project.isOpen() && project.hasNature(PortfolioNature.ID);
        } catch (CoreException e) {
            // It was closed or deleted between the two questions; whoever tells of that has the window look again.
            return false;
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof ITextSelection text && part instanceof IEditorPart editor
                && editor.getEditorInput() instanceof FileEditorInput input) {
            look();
            Caret now = new Caret(input.getFile(), text.getOffset());
            if (!now.equals(caret)) {
                caret = now;
                listeners.forEach(listener -> listener.caretChanged(now));
            }
        } else if (selection instanceof IStructuredSelection structured) {
            IResource resource = Adapters.adapt(structured.getFirstElement(), IResource.class);
            if (resource != null && resource.getProject() != null) {
                selected = resource.getProject();
                look();
            }
        }
    }

    private final class PartListener implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            look();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            look();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            look();
            if (caret != null && edited() == null) {
                caret = null;
                listeners.forEach(listener -> listener.caretChanged(null));
            }
        }
    }
}
