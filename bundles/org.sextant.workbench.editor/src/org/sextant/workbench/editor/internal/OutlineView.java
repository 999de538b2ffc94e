package org.sextant.workbench.editor.internal;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The outline of the file that is open; says what would fill it while none is. */
public final class OutlineView extends ContentOutline {
    private static final int MARGIN = 10;

    @Override
    protected IPage createDefaultPage(PageBook book) {
        IPage page = super.createDefaultPage(book);
        if (page instanceof MessagePage message) {
            message.setMessage("Open a file of a portfolio to see here what it describes, in order.");
        }
        if (page.getControl() instanceof Composite area && area.getLayout() instanceof FillLayout layout) {
            layout.marginWidth = MARGIN;
            layout.marginHeight = MARGIN;
        }
        return page;
    }
}
