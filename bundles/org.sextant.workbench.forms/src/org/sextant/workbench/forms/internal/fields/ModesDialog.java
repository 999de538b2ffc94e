package org.sextant.workbench.forms.internal.fields;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;

/** The modes and domains of the system's frameworks to tick. */
public final class ModesDialog extends ChoiceDialog {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final Source source;
    private List<Value> values;
    private @Nullable ModeTree tree;

    /**
     * Makes the dialog.
     *
     * @param shell  above which it opens
     * @param source the system
     * @param values what is chosen now
     */
    public ModesDialog(Shell shell, Source source, List<Value> values) {
        super(shell, "Where it belongs");
        this.source = source;
        this.values = List.copyOf(values);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(ModeTree.PROMPT);
        tree = new ModeTree(area);
        tree.show(values, source);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.viewer().getControl());
        return area;
    }

    @Override
    protected void okPressed() {
        if (tree != null) {
            values = tree.values();
        }
        super.okPressed();
    }

    @Override
    public List<Value> values() {
        return values;
    }
}
