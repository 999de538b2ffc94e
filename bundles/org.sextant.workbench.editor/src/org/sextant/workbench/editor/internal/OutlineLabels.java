package org.sextant.workbench.editor.internal;

import java.util.Collection;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.workbench.common.RowPictures;

/** An element's title, and behind it, calmer, what it is. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
    private final RowPictures pictures = new RowPictures();

    /** Takes up what is selected now; says what has to be drawn anew. */
    Object[] select(Collection<?> now) {
        return pictures.select(now);
    }

    @Override
    public StyledString getStyledText(Object element) {
        OutlineNode node = ((OutlineItem) element).node();
        StyledString text = new StyledString(node.label());
        String detail = node.detail().isEmpty() ? node.noun() : node.noun() + ", " + node.detail();
        text.append("  " + detail, StyledString.QUALIFIER_STYLER);
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return pictures.of(element, ((OutlineItem) element).node().noun());
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
