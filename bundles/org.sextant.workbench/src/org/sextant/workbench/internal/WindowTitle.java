package org.sextant.workbench.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.part.FileEditorInput;

/** Says in a window's title which file of which portfolio is open. */
final class WindowTitle implements IPartListener2 {
    private final IWorkbenchWindowConfigurer window;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    static void keep(IWorkbenchWindowConfigurer window) {
        window.getWindow().getPartService().addPartListener(new WindowTitle(window));
    }

    private void update() {
        IEditorPart editor = window.getWindow().getActivePage() == null ? null
                : window.getWindow().getActivePage().getActiveEditor();
        String title = "Sextant";
        if (editor != null && editor.getEditorInput() instanceof FileEditorInput input) {
            title = input.getFile().getProjectRelativePath() + " – " + input.getFile().getProject().getName() + " – "
                    + title;
        }
        window.setTitle(title);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
