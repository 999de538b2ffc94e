package org.sextant.workbench.internal.files;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.SelectionListenerAction;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;

/**
 * Deletes files and folders, which Undo brings back, or takes portfolios out of Sextant, whose files stay unless people say
 * otherwise. It asks first; the answer that is chosen already does nothing.
 */
final class Remove extends SelectionListenerAction {
    private static final int YES = IDialogConstants.INTERNAL_ID;

    private final IShellProvider window;

    Remove(IShellProvider window) {
        super("&Delete...");
        this.window = window;
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        boolean enabled = super.updateSelection(selection) && !getSelectedResources().isEmpty()
                && getSelectedNonResources().isEmpty()
                && getSelectedResources().stream().map(IProject.class::isInstance).distinct().count() == 1;
        setText(enabled && getSelectedResources().get(0) instanceof IProject ? "Re&move..." : "&Delete...");
        return enabled;
    }

    @Override
    public void run() {
        IResource[] chosen = getSelectedResources().toArray(IResource[]::new);
        if (chosen[0] instanceof IProject) {
            MessageDialogWithToggle dialog = askPortfolios(window.getShell(), List.of(chosen));
            if (dialog.getReturnCode() == YES) {
                remove(chosen, "Remove portfolio", dialog.getToggleState());
            }
        } else if (askFiles(window.getShell(), List.of(chosen)) == 0) {
            remove(chosen, "Delete", true);
        }
    }

    private static int askFiles(Shell shell, List<IResource> files) {
        String what = files.size() > 1 ? "these " + files.size() + " files and folders"
                : '\u201C' + files.getFirst().getName()
                        + (files.getFirst() instanceof IContainer ? "\u201D and all that is in it" : "\u201D");
        return new MessageDialog(shell, "Delete", null,
                "Delete " + what + "?\n\nUndo (Ctrl+Z) in this view brings back what"
                        + " was deleted, and so does Restore from Local History in the portfolio\u2019s menu.",
                MessageDialog.QUESTION, 1, "&Delete", "&Cancel").open();
    }

    private static MessageDialogWithToggle askPortfolios(Shell shell, List<IResource> portfolios) {
        IResource first = portfolios.getFirst();
        boolean one = portfolios.size() == 1;
        String message = one
                ? "Take \u201C" + first.getName() + "\u201D out of Sextant?\n\nIts files stay where they are, in\n"
                        + first.getLocation().toOSString() + "\nFile > Open folder brings it back."
                : "Take these " + portfolios.size() + " portfolios out of Sextant?\n\nTheir files stay where they are."
                        + " File > Open folder brings each of them back.";
        MessageDialogWithToggle dialog = new MessageDialogWithToggle(shell, "Remove portfolio", null, message,
                MessageDialog.QUESTION, new String[]{"&Remove", "&Cancel"}, 1,
                (one ? "&Delete its files too;" : "&Delete their files too;") + " this cannot be undone", false);
        dialog.open();
        return dialog;
    }

    private void remove(IResource[] resources, String label, boolean files) {
        Shell shell = window.getShell();
        if (!IDE.saveAllEditors(resources, true)) {
            return;
        }
        DeleteResourcesOperation operation = new DeleteResourcesOperation(resources, label, files);
        operation.addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
        Job job = Job.create(label, monitor -> {
            try {
                IStatus done = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation,
                        monitor, WorkspaceUndoUtil.getUIInfoAdapter(shell));
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> LostEditors.close(List.of(resources)));
                return done;
            } catch (ExecutionException e) {
                return e.getCause() instanceof CoreException core ? core.getStatus()
                        : Status.error("It cannot be deleted.", e);
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
