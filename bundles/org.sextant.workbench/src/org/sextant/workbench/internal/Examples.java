package org.sextant.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.sextant.workspace.PortfolioNature;

/** The example portfolios that come with the workbench. What people open is a copy of their own. */
final class Examples {
    private static final String BUNDLE = "org.sextant.workbench";
    private static final String FOLDER = "examples/";

    /**
     * An example.
     *
     * @param id    its folder's name
     * @param title what people see
     * @param text  what is in it
     */
    record Example(String id, String title, String text) {
    }

    /** The examples, the easier first. */
    static final List<Example> ALL = List.of(
            new Example("riverside", "Riverside", "An invented partnership that shows every feature."),
            new Example("west-yorkshire", "West Yorkshire",
                    "A real partnership, as a published report describes it; 53 activities, each with its source."));

    private Examples() {
    }

    /**
     * Copies an example into the workspace, unless it is there.
     *
     * @param example which one
     * @param monitor shows progress
     * @return the file to show first
     * @throws CoreException if it cannot be copied
     */
    static IFile open(Example example, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Opening " + example.title(), 10);
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = root.getProject(example.id());
        if (!project.exists()) {
            IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(example.id());
            ResourcesPlugin.getWorkspace().run(inner -> {
                project.create(description, inner);
                project.open(inner);
                project.setDefaultCharset("UTF-8", inner);
                copy(example, project);
                PortfolioNature.addTo(project, inner);
            }, root, 0, progress.split(9));
        } else if (!project.isOpen()) {
            project.open(progress.split(9));
        }
        return first(project, example.id());
    }

    private static IFile first(IProject project, String name) {
        IFile first = project.getFile(name + ".sextant");
        return first.exists() ? first : project.getFile("README.md");
    }

    private static void copy(Example example, IProject project) throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        String prefix = FOLDER + example.id() + '/';
        for (URL each : Collections.list(bundle.findEntries(prefix, "*", true))) {
            String path = each.getPath().substring(each.getPath().indexOf(prefix) + prefix.length());
            if (!path.endsWith("/")) {
                copy(each, project, IPath.fromPortableString(path));
            }
        }
    }

    private static void copy(URL from, IProject project, IPath path) throws CoreException {
        IContainer folder = project;
        for (String segment : path.removeLastSegments(1).segments()) {
            IFolder inner = folder.getFolder(IPath.fromPortableString(segment));
            if (!inner.exists()) {
                inner.create(true, true, new NullProgressMonitor());
            }
            folder = inner;
        }
        try (InputStream in = from.openStream()) {
            folder.getFile(IPath.fromPortableString(path.lastSegment())).write(in.readAllBytes(), true, false, false,
                    new NullProgressMonitor());
        } catch (IOException e) {
            throw new CoreException(Status.error("The example's file " + path + " cannot be read.", e));
        }
    }
}
