package org.sextant.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.sextant.workspace.FindingMarkers;
import org.sextant.workspace.PortfolioNature;

/** A portfolio in the workspace, gone when the test is done. */
final class TestProject implements AutoCloseable {
    private final IProject project;

    TestProject(String name) throws CoreException {
        Ui.run(() -> {
            // Welcome, where it is open, covers everything else.
            IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
        });
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(new NullProgressMonitor());
        project.open(new NullProgressMonitor());
        PortfolioNature.addTo(project, new NullProgressMonitor());
    }

    IProject project() {
        return project;
    }

    IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, new NullProgressMonitor());
        return file;
    }

    /** The codes of what is marked, in no order. */
    List<String> codes() {
        return markers().stream().map(FindingMarkers::code).toList();
    }

    List<IMarker> markers() {
        try {
            return Arrays.asList(project.findMarkers(FindingMarkers.FINDING, true, IResource.DEPTH_INFINITE));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws CoreException {
        Ui.run(Widgets::closeDialogs);
        Ui.run(() -> Ui.page().closeAllEditors(false));
        project.delete(true, true, new NullProgressMonitor());
    }
}
