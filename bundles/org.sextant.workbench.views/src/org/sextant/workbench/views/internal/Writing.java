package org.sextant.workbench.views.internal;

import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Edit;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/** The actions that write into the files what the mode or domain that is chosen lacks. */
final class Writing {
    private final IWorkbenchPage page;
    private final Sight sight;
    private final Supplier<@Nullable Cell> chosen;
    private final Stubs stubs;
    private final IAction add;
    private final IAction aside;

    /**
     * Makes the actions.
     *
     * @param page   where files are opened
     * @param sight  what the views show
     * @param chosen the mode or domain that is chosen
     * @param stubs  knows what to write where
     */
    Writing(IWorkbenchPage page, Sight sight, Supplier<@Nullable Cell> chosen, Stubs stubs) {
        this.page = page;
        this.sight = sight;
        this.chosen = chosen;
        this.stubs = stubs;
        add = action("Add an activity", Icons.ADD, this::addActivity);
        aside = action("Not relevant because…", Icons.ASIDE, this::setAside);
        update();
    }

    private static IAction action(String label, Icons icon, Runnable what) {
        Action action = new Action(label) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(label);
        action.setImageDescriptor(icon.descriptor());
        return action;
    }

    IAction add() {
        return add;
    }

    IAction aside() {
        return aside;
    }

    /** Something else is chosen. */
    void update() {
        boolean any = chosen.get() != null;
        add.setEnabled(any);
        aside.setEnabled(any);
    }

    private void addActivity() {
        Shown shown = sight.shown();
        Cell cell = chosen.get();
        if (shown != null && cell != null) {
            apply(stubs.activity(shown, cell));
        }
    }

    private void setAside() {
        Cell cell = chosen.get();
        if (cell == null) {
            return;
        }
        InputDialog dialog = new InputDialog(page.getWorkbenchWindow().getShell(), "Not relevant",
                "Why does “" + Names.title(cell.subject()) + "” not apply to this system?", "",
                text -> text.isBlank() ? "Say why, in a few words." : null);
        if (dialog.open() == Window.OK) {
            setAside(dialog.getValue());
        }
    }

    /** Writes that what is chosen is not relevant. */
    void setAside(String reason) {
        Shown shown = sight.shown();
        Cell cell = chosen.get();
        if (shown != null && cell != null) {
            apply(stubs.notRelevant(shown, cell, reason));
        }
    }

    private void apply(@Nullable Edit edit) {
        ProjectPortfolio portfolio = sight.portfolio();
        if (edit == null || portfolio == null) {
            return;
        }
        try {
            ITextEditor editor = Texts.apply(page, portfolio, edit);
            if (editor != null) {
                page.activate(editor);
            }
        } catch (CoreException e) {
            ILog.of(Writing.class).log(e.getStatus());
        }
    }
}
