package org.sextant.workbench.internal.files;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CopyFilesAndFoldersOperation;
import org.eclipse.ui.actions.SelectionListenerAction;
import org.eclipse.ui.part.ResourceTransfer;
import org.jspecify.annotations.Nullable;

/** Puts files and folders from the clipboard into the portfolio or folder that is chosen, or beside the file that is. */
final class PasteFiles extends SelectionListenerAction {
    private final IShellProvider window;
    private final Clipboard clipboard;

    PasteFiles(IShellProvider window, Clipboard clipboard) {
        super("&Paste");
        this.window = window;
        this.clipboard = clipboard;
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_PASTE));
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        return super.updateSelection(selection) && target() != null;
    }

    private @Nullable IContainer target() {
        if (getSelectedResources().size() != 1) {
            return null;
        }
        IResource chosen = getSelectedResources().get(0);
        IContainer target = chosen instanceof IFile ? chosen.getParent() : (IContainer) chosen;
        return target.isAccessible() ? target : null;
    }

    @Override
    public void run() {
        IContainer target = target();
        if (target == null) {
            return;
        }
        CopyFilesAndFoldersOperation copying = new CopyFilesAndFoldersOperation(window.getShell());
        if (clipboard.getContents(ResourceTransfer.getInstance()) instanceof IResource[] resources
                && resources.length > 0) {
            copying.copyResources(resources, target);
        } else if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
            copying.copyFiles(files, target);
        }
    }
}
