package org.sextant.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Puts the views back to where they were at first. */
public final class ResetLayoutHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getActivePage() != null && MessageDialog.openQuestion(window.getShell(), "Reset layout",
                "Put all views back to where they were at first? Your texts stay open.")) {
            window.getActivePage().resetPerspective();
        }
        return null;
    }
}
