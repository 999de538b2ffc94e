package org.sextant.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.PortfolioServer;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.portfolio.Location;

/** The portfolio in a project. Get it from {@link Portfolios}; may be used from any thread; no method waits. */
public final class ProjectPortfolio {
    private final IProject project;
    private final PortfolioServer server;

    ProjectPortfolio(IProject project, PortfolioServer server) {
        this.project = project;
        this.server = server;
    }

    /** @return the project */
    public IProject project() {
        return project;
    }

    /** @return the newest snapshot that there is, with the texts in editors; null if none has been made yet */
    public @Nullable Snapshot latest() {
        return server.latest();
    }

    /**
     * The portfolio as it is now.
     *
     * @return the snapshot with all changes made so far, when it is there; ends exceptionally if the project is closed
     */
    public CompletableFuture<Snapshot> current() {
        return server.current();
    }

    /** Reads the portfolio anew, whether or not anything changed. */
    public void refresh() {
        server.refresh();
    }

    /**
     * Tells of each new snapshot, on a thread of the background.
     *
     * @param listener told
     */
    public void addListener(Consumer<Snapshot> listener) {
        server.addListener(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener told until now
     */
    public void removeListener(Consumer<Snapshot> listener) {
        server.removeListener(listener);
    }

    /**
     * Where a resource's file is, as the portfolio's files are named.
     *
     * @param resource a file or folder
     * @return the absolute file URI; null if it is not on disk
     */
    public static @Nullable URI uri(IResource resource) {
        return resource.getLocation() == null ? null : URI.createFileURI(resource.getLocation().toOSString());
    }

    /**
     * The project's file at a place.
     *
     * @param uri where a file is
     * @return the file, which need not exist; null if the project does not hold that place
     */
    public @Nullable IFile file(URI uri) {
        return uri.isFile() ? file(Path.of(uri.toFileString())) : null;
    }

    /**
     * The project's file that a finding stands in.
     *
     * @param location where it stands
     * @return the file; null where it is about the portfolio as a whole, or a file elsewhere
     */
    public @Nullable IFile file(Location location) {
        IFile file = location.file().isEmpty() || location.file().contains(":/") ? null
                : file(Path.of(location.file()));
        return file != null && file.exists() ? file : null;
    }

    private @Nullable IFile file(Path path) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(path.toUri());
        return Arrays.stream(files).filter(each -> each.getProject().equals(project))
                .min(Comparator.comparingInt(each -> each.getFullPath().segmentCount())).orElse(null);
    }

    PortfolioServer server() {
        return server;
    }
}
