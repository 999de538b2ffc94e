package org.sextant.workbench.internal.files;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Closes the editors of files that are gone: they could only show an error, or save again what was deleted. */
public final class LostEditors {
    private LostEditors() {
    }

    /**
     * Closes those of what was deleted, in all windows, on the user interface's thread. What is not saved in them is lost.
     *
     * @param deleted portfolios, folders and files
     */
    public static void close(List<IResource> deleted) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                close(page,
                        file -> deleted.stream().anyMatch(each -> each.getFullPath().isPrefixOf(file.getFullPath())));
            }
        }
    }

    /**
     * Closes all of a page. What is not saved in them is lost.
     *
     * @param page the page
     */
    public static void close(IWorkbenchPage page) {
        close(page, file -> true);
    }

    private static void close(IWorkbenchPage page, Predicate<IFile> which) {
        page.closeEditors(Arrays.stream(page.getEditorReferences()).filter(each -> isLost(each, which))
                .toArray(IEditorReference[]::new), false);
    }

    private static boolean isLost(IEditorReference editor, Predicate<IFile> which) {
        try {
            return editor.getEditorInput() instanceof IFileEditorInput input && !input.getFile().exists()
                    && which.test(input.getFile());
        } catch (PartInitException e) {
            return false;
        }
    }
}
