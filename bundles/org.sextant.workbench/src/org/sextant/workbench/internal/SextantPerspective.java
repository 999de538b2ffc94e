package org.sextant.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Files to the left, the text in the middle, the gaps and its outline to the right; below all of them, as wide as the
 * window, what is described and what was found.
 */
public final class SextantPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "org.sextant.workbench.perspective";

    private static final String COVERAGE = "org.sextant.workbench.views.coverage";
    private static final String GAPS = "org.sextant.workbench.views.gaps";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.46f, editor);
        below.addView(COVERAGE);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addView(PortfolioNavigator.ID, IPageLayout.LEFT, 0.18f, editor);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.66f, editor);
        right.addView(GAPS);
        right.addView(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(PortfolioNavigator.ID);
        layout.addShowViewShortcut(COVERAGE);
        layout.addShowViewShortcut(GAPS);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
    }
}
