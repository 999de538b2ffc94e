package org.sextant.workbench.forms.internal.portfolio;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** Opens a folder as a portfolio of the workspace, in the background, and shows it. */
final class FolderOpener {
    private static final String TITLE = "Open folder";

    private final IWorkbenchWindow window;

    FolderOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Opens a folder.
     *
     * @param folder an absolute path
     */
    void open(Path folder) {
        String problem = !Files.isDirectory(folder) ? "There is no folder " + folder + "."
                : Places.project(folder) == null ? Places.problem(folder) : null;
        if (problem != null) {
            MessageDialog.openInformation(window.getShell(), TITLE, problem);
            return;
        }
        Path name = folder.getFileName();
        WorkspaceJob job = new WorkspaceJob("Opening " + folder) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IProject project = MakeProject.at(Places.freeName(name == null ? "portfolio" : name.toString()), folder,
                        monitor);
                IFile first = MakeProject.first(project);
                later(() -> show(project, first));
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Commands.OPENING;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }

    private void later(Runnable what) {
        if (!window.getWorkbench().isClosing()) {
            window.getWorkbench().getDisplay().asyncExec(() -> {
                if (window.getShell() != null && !window.getShell().isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private void show(IProject project, @Nullable IFile first) {
        BasicNewResourceWizard.selectAndReveal(first != null ? first : project, window);
        if (first == null) {
            begin(project);
            return;
        }
        try {
            Texts.begin(window.getActivePage(), first);
        } catch (PartInitException e) {
            ILog.of(FolderOpener.class).log(e.getStatus());
        }
    }

    /** Offers to write a first file. */
    private void begin(IProject project) {
        MessageDialog hint = new MessageDialog(window.getShell(), TITLE, null,
                "There is no portfolio in \u201C" + project.getName() + "\u201D yet. A portfolio is one or more files"
                        + " that end in .sextant.",
                MessageDialog.INFORMATION, 0, "Begin one here\u2026", "Leave it empty");
        if (hint.open() == Window.OK) {
            NewPortfolioWizard wizard = new NewPortfolioWizard(project);
            wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
            new WizardDialog(window.getShell(), wizard).open();
        }
    }
}
