package org.sextant.workbench.views.internal;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * Gives the first column of a list all the room that the others leave, as long as that is enough to read something. What
 * people make of a column by hand stays until the list becomes wider or narrower.
 */
final class WideColumn {
    private static final int LEAST = 240;

    private WideColumn() {
    }

    /** Keeps it so while the list becomes wider or narrower. */
    static void keep(Tree tree) {
        // Whoever laid the columns out as well has done so by then.
        tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(() -> fit(tree)));
    }

    private static void fit(Tree tree) {
        if (tree.isDisposed() || tree.getColumnCount() == 0 || tree.getClientArea().width == 0) {
            return;
        }
        TreeColumn first = tree.getColumn(0);
        int others = Arrays.stream(tree.getColumns()).filter(each -> each != first).mapToInt(TreeColumn::getWidth)
                .sum();
        first.setWidth(Math.max(LEAST, tree.getClientArea().width - others));
    }
}
