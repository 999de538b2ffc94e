package org.sextant.workbench.forms.internal.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;
import org.sextant.workspace.PortfolioNature;

/** Makes folders portfolios of the workspace. Takes its time: never on the user interface's thread. */
final class MakeProject {
    private MakeProject() {
    }

    /**
     * Makes a folder a portfolio, or opens the one that it is.
     *
     * @param name    the project's name, if it is not there yet
     * @param folder  the folder; one that is not there is made
     * @param monitor shows progress
     * @return the project, open
     * @throws CoreException if it cannot be made; what was begun is taken back, without deleting files
     */
    static IProject at(String name, Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Opening " + folder.getFileName(), 4);
        IProject known = Places.project(folder);
        if (known != null) {
            known.open(progress.split(2));
            PortfolioNature.addTo(known, progress.split(1));
            return known;
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(name);
        IProjectDescription description = workspace.newProjectDescription(name);
        boolean usual = folder.equals(workspace.getRoot().getLocation().toPath().resolve(name));
        description.setLocationURI(usual ? null : uri(folder));
        try {
            Files.createDirectories(folder);
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            PortfolioNature.addTo(project, progress.split(1));
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
        } catch (IOException e) {
            throw new CoreException(Status.error(folder + " cannot be made: " + e.getMessage(), e));
        } catch (CoreException e) {
            if (project.exists()) {
                project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
            }
            throw e;
        }
        return project;
    }

    private static URI uri(Path folder) {
        return folder.toUri();
    }

    /**
     * Writes a portfolio's first file; one that is there already stays as it is.
     *
     * @param project the portfolio
     * @param name    the file's name
     * @param text    its text
     * @param monitor shows progress
     * @return the file
     * @throws CoreException if it cannot be written
     */
    static IFile write(IProject project, String name, String text, IProgressMonitor monitor) throws CoreException {
        IFile file = project.getFile(name);
        if (!file.exists()) {
            file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, monitor);
        }
        return file;
    }

    /**
     * The file that people most likely want to see first.
     *
     * @param project an open project
     * @return of the files that say what the system is, else of all, the first of those that lie highest; null if there is
     *         none
     * @throws CoreException if the project's files cannot be listed or read
     */
    static @Nullable IFile first(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(proxy -> {
            if (proxy.getType() == IResource.FILE && proxy.getName().endsWith('.' + SextantLanguage.FILE_EXTENSION)) {
                files.add((IFile) proxy.requestResource());
            }
            return !proxy.getName().startsWith(".");
        }, IResource.NONE);
        files.sort(Comparator.comparingInt((IFile each) -> each.getFullPath().segmentCount())
                .thenComparing(each -> each.getFullPath().toString()));
        for (IFile file : files) {
            if (declaresSystem(file)) {
                return file;
            }
        }
        return files.isEmpty() ? null : files.getFirst();
    }

    /** Whether people had better begin with a file: it says what the system is, where others only continue it. */
    private static boolean declaresSystem(IFile file) throws CoreException {
        return file.readString().lines().anyMatch(line -> line.startsWith("system "));
    }
}
