package org.sextant.workbench.views.internal;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Copies a view as a table; in a field for text, what is selected there. */
final class CopyAction extends Action {
    private final Supplier<@Nullable CopiedTable> table;

    CopyAction(Supplier<@Nullable CopiedTable> table) {
        super("Copy as a table");
        this.table = table;
        setToolTipText("Copy as a table");
        setImageDescriptor(Icons.COPY.descriptor());
    }

    @Override
    public void run() {
        if (Display.getCurrent().getFocusControl() instanceof Text field) {
            field.copy();
            return;
        }
        CopiedTable copied = table.get();
        if (copied != null) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{copied.text(), copied.html()},
                    new Transfer[]{TextTransfer.getInstance(), HTMLTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
