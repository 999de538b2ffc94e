package org.sextant.workbench.forms.internal.fields;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;
import org.sextant.dsl.ide.Value;

/** Asks people for several values. */
public abstract class ChoiceDialog extends Dialog {
    private final String title;

    /**
     * Makes the dialog.
     *
     * @param shell above which it opens
     * @param title its title
     */
    protected ChoiceDialog(Shell shell, String title) {
        super(shell);
        this.title = title;
    }

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    /** @return what was chosen, once the dialog is closed with OK */
    public abstract List<Value> values();
}
