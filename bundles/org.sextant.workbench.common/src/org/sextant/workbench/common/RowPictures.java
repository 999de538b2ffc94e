package org.sextant.workbench.common;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * The pictures of rows. Those of rows that are selected have the colour of text on them where the selection is as strong with
 * the keyboard elsewhere, as it is on GTK; other systems then make it pale. On the user interface's thread only.
 */
public final class RowPictures {
    private static final boolean STRONG = "gtk".equals(SWT.getPlatform());

    private Set<Object> selected = Set.of();

    /**
     * Takes up what is selected now.
     *
     * @param now the rows
     * @return those that have to be drawn anew
     */
    public Object[] select(Collection<?> now) {
        Set<Object> changed = new HashSet<>(selected);
        now.stream().filter(each -> !changed.remove(each)).forEach(changed::add);
        selected = Set.copyOf(now);
        return changed.toArray();
    }

    /**
     * The picture of a row.
     *
     * @param row  the row
     * @param kind what it shows in words, as {@link Icons} has it
     * @return the picture, shared by all and never to be disposed
     */
    public Image of(Object row, String kind) {
        return STRONG && selected.contains(row)
                ? Icons.image(kind, Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB())
                : Icons.image(kind);
    }
}
