package org.sextant.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.PortfolioServer;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Plugins;
import org.sextant.workspace.internal.ChangedProjects;
import org.sextant.workspace.internal.JobBackground;
import org.sextant.workspace.internal.Markers;
import org.sextant.workspace.internal.OpenTexts;

/** The portfolios of the workspace, one a project, each read when it is first asked for. */
public final class Portfolios {
    private static final long MOST_WAIT_MS = 5000;

    private final Map<IProject, ProjectPortfolio> portfolios = new HashMap<>();
    private final List<Consumer<ProjectPortfolio>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable PortfolioLoader loader;

    private Portfolios() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(new OpenTexts(this::opened, this::closed));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE
                | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
    }

    /** @return the workspace's portfolios */
    public static Portfolios get() {
        return Holder.PORTFOLIOS;
    }

    /**
     * The portfolio that a resource is part of.
     *
     * @param resource a project, folder or file
     * @return the portfolio of its project; null if the project is closed or not on disk
     */
    public @Nullable ProjectPortfolio of(IResource resource) {
        IProject project = resource.getProject();
        if (project == null || !project.isOpen() || project.getLocation() == null) {
            return null;
        }
        ProjectPortfolio made = null;
        ProjectPortfolio portfolio;
        synchronized (portfolios) {
            portfolio = portfolios.get(project);
            if (portfolio == null) {
                made = make(project);
                portfolio = made;
                portfolios.put(project, portfolio);
            }
        }
        if (made != null) {
            OpenTexts.of(project).forEach(made.server()::change);
        }
        return portfolio;
    }

    /**
     * Tells when a portfolio goes: its project is being closed or deleted.
     *
     * @param listener told, on any thread
     */
    public void addClosedListener(Consumer<ProjectPortfolio> listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener told until now
     */
    public void removeClosedListener(Consumer<ProjectPortfolio> listener) {
        listeners.remove(listener);
    }

    /** Stops all reading, as the workspace is about to go; waits until it has stopped, but for some seconds at most. */
    public void close() {
        List<ProjectPortfolio> all;
        synchronized (portfolios) {
            all = List.copyOf(portfolios.values());
            portfolios.clear();
        }
        all.forEach(portfolio -> portfolio.server().close());
        JobBackground.await(MOST_WAIT_MS);
    }

    private ProjectPortfolio make(IProject project) {
        Path root = project.getLocation().toPath();
        ProjectPortfolio portfolio = new ProjectPortfolio(project,
                new PortfolioServer(root, this::loader, new JobBackground(project), LocalDate::now));
        portfolio.addListener(snapshot -> new Markers(portfolio).show(snapshot.portfolio()));
        return portfolio;
    }

    /** Plugins are looked up once; what is wrong with them is logged as well as found in each portfolio. */
    private synchronized PortfolioLoader loader() {
        if (loader == null) {
            Plugins plugins = Plugins.load();
            plugins.failures().forEach(failure -> ILog.of(Portfolios.class).warn(failure.sentence(), failure.cause()));
            loader = new PortfolioLoader(plugins);
        }
        return loader;
    }

    private void opened(IResource file, String text) {
        URI uri = ProjectPortfolio.uri(file);
        ProjectPortfolio portfolio = of(file);
        if (portfolio != null && uri != null) {
            portfolio.server().change(uri, text);
        }
    }

    private void closed(IPath file) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(file.segment(0));
        ProjectPortfolio portfolio = known(project);
        URI uri = ProjectPortfolio.uri(ResourcesPlugin.getWorkspace().getRoot().getFile(file));
        if (portfolio != null && uri != null) {
            portfolio.server().close(uri);
        }
    }

    private @Nullable ProjectPortfolio known(IProject project) {
        synchronized (portfolios) {
            return portfolios.get(project);
        }
    }

    private void changed(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            forget(event.getResource().getProject());
            return;
        }
        for (IProject project : ChangedProjects.of(event.getDelta())) {
            ProjectPortfolio portfolio = known(project);
            if (portfolio != null && project.isOpen()) {
                portfolio.server().refresh();
            } else {
                // Told of before it went, it may have been asked for once more until it was gone.
                forget(project);
            }
        }
    }

    private void forget(IProject project) {
        ProjectPortfolio gone;
        synchronized (portfolios) {
            gone = portfolios.remove(project);
        }
        if (gone != null) {
            gone.server().close();
            listeners.forEach(listener -> listener.accept(gone));
        }
    }

    private static final class Holder {
        private static final Portfolios PORTFOLIOS = new Portfolios();
    }
}
