package org.sextant.workbench.views.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view is of: the system, and beside it, or below where there is no room, what it rests on. */
final class HeadLine {
    private final Composite line;
    private final Label title;
    private final Label text;

    HeadLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 10;
        layout.marginLeft = 10;
        layout.marginRight = 8;
        layout.marginTop = 6;
        layout.marginBottom = 2;
        line.setLayout(layout);
        title = new Label(line, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        text = new Label(line, SWT.NONE);
    }

    Composite control() {
        return line;
    }

    /** What it says. */
    String words() {
        return title.getText() + " " + text.getText();
    }

    void show(String system, String basis) {
        title.setText(system.replace("&", "&&"));
        text.setText(basis.replace("&", "&&"));
    }
}
