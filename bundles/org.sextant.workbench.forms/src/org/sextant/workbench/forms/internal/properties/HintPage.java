package org.sextant.workbench.forms.internal.properties;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jspecify.annotations.Nullable;

/** Says where properties are to be seen while files are looked at, in the place of what Eclipse knows of files. */
final class HintPage extends Page implements IPropertySheetPage {
    private static final int MARGIN = 10;

    private @Nullable Composite area;

    @Override
    public void createControl(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        sentence(made)
                .setText("Open a file, and put the caret in an activity, an organisation or another element to see"
                        + " and change it here.");
        area = made;
    }

    /** Lays an area out for a sentence in its upper left corner. */
    static Label sentence(Composite area) {
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(area);
        Label sentence = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(sentence);
        return sentence;
    }

    @Override
    public Control getControl() {
        return Objects.requireNonNull(area);
    }

    @Override
    public void setFocus() {
        getControl().setFocus();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        // it says the same of all files
    }
}
