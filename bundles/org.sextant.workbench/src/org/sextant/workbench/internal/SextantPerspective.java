package org.sextant.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** Files to the left, the text in the middle, its outline to the right, what was found below. */
public final class SextantPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "org.sextant.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.22f, editor);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.78f, editor);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editor);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
    }
}
