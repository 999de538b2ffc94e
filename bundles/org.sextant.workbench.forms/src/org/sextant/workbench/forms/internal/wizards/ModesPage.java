package org.sextant.workbench.forms.internal.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;
import org.sextant.workbench.forms.internal.fields.ModeTree;
import org.sextant.workbench.forms.internal.fields.Source;

/** Asks where a new activity belongs in the system's frameworks. */
final class ModesPage extends WizardPage {
    private static final int MARGIN = 12;
    private static final int HEIGHT = 300;

    private final Target target;
    private @Nullable ModeTree tree;
    private @Nullable Source shown;

    ModesPage(Target target) {
        super("modes");
        this.target = target;
        setTitle("Where it belongs");
        setDescription("Tick what the activity serves, now or later.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
        new Label(area, SWT.NONE).setText(ModeTree.PROMPT);
        tree = new ModeTree(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(tree.viewer().getControl());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Source source = target.source();
        if (visible && tree != null && source != null && !source.equals(shown)) {
            tree.show(shown == null ? List.of() : ElementPage.again(source, tree.values()), source);
            shown = source;
        }
        if (visible && tree != null) {
            tree.viewer().getControl().setFocus();
        }
    }

    /** What was ticked. */
    List<Value> values() {
        return tree == null || shown == null ? List.of() : tree.values();
    }
}
