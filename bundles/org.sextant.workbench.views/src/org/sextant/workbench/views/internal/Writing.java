package org.sextant.workbench.views.internal;

import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.GapEdits;
import org.sextant.model.Place;
import org.sextant.model.Subject;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/** The actions that write into the files what the mode or domain that is chosen lacks. */
final class Writing {
    private static final String ADD = "Add an activity";

    private final IWorkbenchPage page;
    private final Sight sight;
    private final Supplier<@Nullable Cell> chosen;
    private final IAction add;
    private final IAction aside;

    /**
     * Makes the actions.
     *
     * @param page   where files are opened
     * @param sight  what the views show
     * @param chosen the mode or domain that is chosen
     */
    Writing(IWorkbenchPage page, Sight sight, Supplier<@Nullable Cell> chosen) {
        this.page = page;
        this.sight = sight;
        this.chosen = chosen;
        add = action(ADD, Icons.ADD, this::addActivity);
        aside = action("Not relevant because…", Icons.ASIDE, this::setAside);
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
        add.setText(ADD + at());
        add.setToolTipText(ADD + at());
        aside.setEnabled(any);
    }

    /** Where an activity is added while only a place's are shown. */
    private String at() {
        Shown shown = sight.shown();
        Place place = shown == null ? null : shown.analysis().filter().place();
        return place == null ? "" : " at " + Names.title(place);
    }

    private void addActivity() {
        String place = sight.wish().place();
        write((edits, subject) -> edits.activity(subject, place));
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
        write((edits, subject) -> edits.notRelevant(subject, reason));
    }

    /** Works on the texts as they are once what was typed last has been read, which may be newer than what is shown. */
    private void write(BiFunction<GapEdits, Subject, @Nullable Edit> what) {
        ProjectPortfolio portfolio = sight.portfolio();
        Shown shown = sight.shown();
        Cell cell = chosen.get();
        if (portfolio == null || shown == null || cell == null) {
            return;
        }
        String system = String.valueOf(shown.analysis().system().system().getName());
        String framework = String.valueOf(shown.coverage().framework().getName());
        String path = Names.path(cell.subject());
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        portfolio.current().thenAcceptAsync(
                now -> now.portfolio().names().inFramework(framework, path).stream().filter(Subject.class::isInstance)
                        .findFirst().map(subject -> what.apply(new GapEdits(now, system), (Subject) subject))
                        .ifPresent(edit -> apply(portfolio, edit)),
                display::asyncExec);
    }

    private void apply(ProjectPortfolio portfolio, Edit edit) {
        try {
            ITextEditor editor = Texts.apply(page, portfolio, edit);
            if (editor != null) {
                page.activate(editor);
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
