package org.sextant.workbench.editor.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.workbench.common.Icons;

/**
 * An element's title, and behind it, calmer, what it is. The pictures of rows that are selected have the colour of text on
 * them where the selection is as strong with the keyboard elsewhere, as it is on GTK; other systems then make it pale.
 */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
    private static final boolean STRONG = "gtk".equals(SWT.getPlatform());

    private Set<Object> selected = Set.of();

    /** Takes up what is selected now; says what has to be drawn anew. */
    Object[] select(Collection<?> now) {
        Set<Object> changed = new HashSet<>(selected);
        now.stream().filter(each -> !changed.remove(each)).forEach(changed::add);
        selected = Set.copyOf(now);
        return changed.toArray();
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
        String noun = ((OutlineItem) element).node().noun();
        return STRONG && selected.contains(element)
                ? Icons.image(noun, Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB())
                : Icons.image(noun);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
