package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Fix;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/** A fix, made in the editor and undone in one step. */
final class FixResolution implements IMarkerResolution2 {
    private final Fix fix;
    private final ProjectPortfolio portfolio;

    FixResolution(Fix fix, ProjectPortfolio portfolio) {
        this.fix = fix;
        this.portfolio = portfolio;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public @Nullable String getDescription() {
        return null;
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            if (window != null && window.getActivePage() != null) {
                Texts.apply(window.getActivePage(), portfolio, fix.edit());
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
