package org.sextant.workbench.internal.files;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.SelectionListenerAction;
import org.eclipse.ui.part.ResourceTransfer;

/** Takes files and folders to the clipboard, for Sextant and for other programs. */
final class CopyFiles extends SelectionListenerAction {
    private final Clipboard clipboard;

    CopyFiles(Clipboard clipboard) {
        super("&Copy");
        this.clipboard = clipboard;
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
    }

    @Override
    protected boolean updateSelection(IStructuredSelection selection) {
        return super.updateSelection(selection) && !getSelectedResources().isEmpty()
                && getSelectedNonResources().isEmpty()
                && getSelectedResources().stream().allMatch(CopyFiles::isInPortfolio);
    }

    private static boolean isInPortfolio(IResource resource) {
        return (resource.getType() & (IResource.FILE | IResource.FOLDER)) != 0 && resource.getLocation() != null;
    }

    @Override
    public void run() {
        List<IResource> chosen = List.copyOf(getSelectedResources());
        clipboard.setContents(
                new Object[]{chosen.toArray(IResource[]::new),
                        chosen.stream().map(each -> each.getLocation().toOSString()).toArray(String[]::new),
                        chosen.stream().map(IResource::getName).collect(Collectors.joining(System.lineSeparator()))},
                new Transfer[]{ResourceTransfer.getInstance(), FileTransfer.getInstance(), TextTransfer.getInstance()});
    }
}
