package org.sextant.workbench.editor.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Edit;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/** What can be done about a finding; its label says all there is to say. */
abstract class Resolution implements IMarkerResolution2 {
    private final String label;

    Resolution(String label) {
        this.label = label;
    }

    @Override
    public final String getLabel() {
        return label;
    }

    @Override
    public final @Nullable String getDescription() {
        return null;
    }

    @Override
    public final @Nullable Image getImage() {
        return null;
    }

    /** Makes an edit in the window that is active, and shows why it cannot be made. */
    static void apply(Edit edit, ProjectPortfolio portfolio) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            if (window != null && window.getActivePage() != null) {
                Texts.apply(window.getActivePage(), portfolio, edit);
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
