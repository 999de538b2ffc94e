package org.sextant.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Files to the left, the text beside them, and below both what is described and what was found; to the right, as high as
 * the window, what could come next, and the text's outline.
 */
public final class SextantPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "org.sextant.workbench.perspective";

    private static final String COVERAGE = "org.sextant.workbench.views.coverage";
    private static final String FINDINGS = "org.sextant.workbench.views.findings";
    private static final String OUTLINE = "org.sextant.workbench.editor.outline";
    private static final String REFERENCES = "org.sextant.workbench.editor.references.view";
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";
    private static final String GAPS = "org.sextant.workbench.views.gaps";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        layout.addView(GAPS, IPageLayout.RIGHT, 0.76f, editor);
        layout.addView(OUTLINE, IPageLayout.BOTTOM, 0.6f, GAPS);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.45f, editor);
        below.addView(COVERAGE);
        below.addView(FINDINGS);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(REFERENCES);
        below.addPlaceholder(SEARCH);
        below.addPlaceholder(SEARCH + ":*");
        below.addPlaceholder(HISTORY);
        layout.addView(PortfolioNavigator.ID, IPageLayout.LEFT, 0.22f, editor);
        layout.addShowViewShortcut(PortfolioNavigator.ID);
        layout.addShowViewShortcut(COVERAGE);
        layout.addShowViewShortcut(GAPS);
        layout.addShowViewShortcut(OUTLINE);
        layout.addShowViewShortcut(FINDINGS);
        layout.addShowViewShortcut(REFERENCES);
        layout.addShowViewShortcut(SEARCH);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
    }
}
