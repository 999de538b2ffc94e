package org.sextant.workbench.editor.internal.rename;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workspace.ProjectPortfolio;

/** An edit of several files that each of their editors undoes as one step. All of it is done, or nothing. */
public final class EditOperation extends AbstractOperation
        implements
            IAdvancedUndoableOperation,
            IAdvancedUndoableOperation2 {
    private final List<FileChange> files;

    private EditOperation(Edit edit, List<FileChange> files) {
        super(edit.label());
        this.files = files;
    }

    /**
     * Makes an edit; not on the user interface's thread.
     *
     * @param edit      the edit
     * @param portfolio whose files it changes
     * @param snapshot  the portfolio as it was when the edit was found
     * @param monitor   shows progress
     * @throws CoreException if a file has changed since, or cannot be written; nothing is changed then
     */
    public static void run(Edit edit, ProjectPortfolio portfolio, Snapshot snapshot, IProgressMonitor monitor)
            throws CoreException {
        List<FileChange> files = new ArrayList<>();
        for (FileEdit each : edit.files()) {
            IFile file = portfolio.file(each.file());
            if (file == null) {
                throw new CoreException(Status.error(each.file().lastSegment() + " is not in "
                        + portfolio.project().getName() + "; refresh the project and try again."));
            }
            files.add(new FileChange(file.getFullPath(), snapshot.file(each.file()).text(), each.changes()));
        }
        EditOperation operation = new EditOperation(edit, files);
        try {
            IStatus done = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation,
                    monitor, null);
            if (!done.isOK()) {
                throw new CoreException(done);
            }
        } catch (ExecutionException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return all(true, monitor);
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return told(all(true, monitor));
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return told(all(false, monitor));
    }

    /** The platform keeps to itself why it could not undo. */
    private IStatus told(IStatus done) {
        if (!done.isOK()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(() -> {
                IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
                MessageDialog.openInformation(window == null ? null : window.getShell(), getLabel(), done.getMessage());
            });
        }
        return done;
    }

    private IStatus all(boolean forth, @Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), files.size());
        List<FileChange> done = new ArrayList<>();
        try {
            for (FileChange each : files) {
                each.check(forth);
            }
            for (FileChange each : files) {
                each.apply(forth, context -> {
                    if (!hasContext(context)) {
                        addContext(context);
                    }
                });
                done.add(each);
                progress.worked(1);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return takenBack(done, forth, e.getStatus());
        }
    }

    private static IStatus takenBack(List<FileChange> done, boolean forth, IStatus why) {
        for (FileChange each : done.reversed()) {
            try {
                each.apply(!forth, context -> {
                    // known already
                });
            } catch (CoreException e) {
                return e.getStatus();
            }
        }
        return why;
    }

    @Override
    public void aboutToNotify(OperationHistoryEvent event) {
        // There is nothing to prepare.
    }

    /** None that stand outside the editors, so that nobody is asked before each undo. */
    @Override
    public Object[] getAffectedObjects() {
        return new Object[0];
    }

    @Override
    public IStatus computeUndoableStatus(@Nullable IProgressMonitor monitor) {
        return ready(false);
    }

    @Override
    public IStatus computeRedoableStatus(@Nullable IProgressMonitor monitor) {
        return ready(true);
    }

    @Override
    public IStatus computeExecutionStatus(@Nullable IProgressMonitor monitor) {
        return ready(true);
    }

    private IStatus ready(boolean forth) {
        try {
            for (FileChange each : files) {
                each.check(forth);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // It never asks anything.
    }

    @Override
    public boolean runInBackground() {
        return true;
    }
}
