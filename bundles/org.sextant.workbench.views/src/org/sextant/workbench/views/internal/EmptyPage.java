package org.sextant.workbench.views.internal;

import java.util.Map;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Commands;
import org.sextant.workspace.ProjectPortfolio;

/** What a view shows when it has nothing to show: what would fill it, and how to get that. */
final class EmptyPage {
    private static final int WIDEST = 420;

    private final Composite page;
    private final Label title;
    private final Label text;
    private final Button begin;
    private final Button open;
    private final Button here;
    private @Nullable String folder;
    private final IWorkbenchWindow window;

    EmptyPage(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(page);
        title = new Label(page, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        text = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDEST, SWT.DEFAULT).applyTo(text);
        begin = button("New portfolio…", () -> Commands.run(window, Commands.NEW, Commands.NEW_PORTFOLIO));
        open = button("Open folder…", () -> Commands.run(window, Commands.OPEN_FOLDER, Map.of()));
        here = button("Begin one here…", () -> {
            if (folder != null) {
                Commands.run(window, Commands.OPEN_FOLDER, Map.of(Commands.FOLDER, folder));
            }
        });
    }

    private Button button(String label, Runnable what) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> what.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    Composite control() {
        return page;
    }

    /** What is said, for those who test it. */
    String words() {
        return title.getText() + ". " + text.getText();
    }

    void show(Lack lack, @Nullable ProjectPortfolio portfolio) {
        IPath where = portfolio == null ? null : portfolio.project().getLocation();
        folder = where == null ? null : where.toOSString();
        show(here, lack == Lack.FILE && folder != null && Commands.canOpen(window));
        title.setText(lack.title());
        text.setText(lack.text());
        show(begin, lack == Lack.PORTFOLIO && Commands.canOpen(window));
        show(open, lack == Lack.PORTFOLIO && Commands.canOpen(window));
        page.layout(true, true);
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
    }

    void setFocus() {
        if (begin.isVisible()) {
            begin.setFocus();
        } else {
            page.setFocus();
        }
    }
}
