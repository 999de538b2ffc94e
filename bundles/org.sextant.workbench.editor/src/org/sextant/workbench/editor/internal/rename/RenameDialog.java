package org.sextant.workbench.editor.internal.rename;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.NotRenamedException;
import org.sextant.dsl.ide.Renaming;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.editor.internal.Place;
import org.sextant.workbench.editor.internal.PlaceTable;
import org.sextant.workspace.ProjectPortfolio;

/** Asks for the new name, says at once what is wrong with it, and shows every place that changes. */
final class RenameDialog extends Dialog {
    private static final int WIDTH = 660;
    private static final int ROWS = 9;

    private final ProjectPortfolio portfolio;
    private final Snapshot snapshot;
    private final Renaming renaming;
    private final List<Place> places;
    private Text name;
    private Label message;
    private @Nullable Job job;

    RenameDialog(Shell shell, ProjectPortfolio portfolio, Snapshot snapshot, Renaming renaming, List<Place> places) {
        super(shell);
        this.portfolio = portfolio;
        this.snapshot = snapshot;
        this.renaming = renaming;
        this.places = places;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Rename " + Nouns.of(renaming.element().eClass().getName()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText("&New name:");
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        name.setText(renaming.name());
        name.selectAll();
        name.addModifyListener(event -> look());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        message = new Label(area, SWT.WRAP);
        int lines = 2 * message.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, lines).applyTo(message);
        new Label(area, SWT.NONE).setText("What &changes:");
        PlaceTable table = new PlaceTable(area);
        table.show(places);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.rowHeight()).applyTo(table.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Rename", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        look();
    }

    private void look() {
        String problem = renaming.problem(name.getText());
        say(problem == null ? extent() : problem, problem == null && !name.getText().equals(renaming.name()));
    }

    private String extent() {
        long files = places.stream().map(Place::file).distinct().count();
        return (places.size() == 1 ? "1 place" : places.size() + " places")
                + (files == 1 ? " in 1 file." : " in " + files + " files.")
                + " Undo takes all of it back; what was not saved stays unsaved.";
    }

    private void say(String what, boolean possible) {
        message.setText(what);
        Button rename = getButton(IDialogConstants.OK_ID);
        if (rename != null) {
            rename.setEnabled(possible);
        }
    }

    @Override
    protected void okPressed() {
        String wanted = name.getText();
        name.setEnabled(false);
        say("Making sure that every name still means the same\u2026", false);
        Job work = Job.create("Renaming " + renaming.name() + " to " + wanted,
                (IProgressMonitor monitor) -> rename(wanted, monitor));
        job = work;
        work.schedule();
    }

    private IStatus rename(String wanted, IProgressMonitor monitor) {
        try {
            Edit edit = renaming.edit(wanted, monitor);
            EditOperation.run(edit, portfolio, snapshot, monitor);
            later(super::okPressed);
        } catch (NotRenamedException e) {
            later(() -> again(e.getMessage()));
        } catch (CoreException e) {
            later(() -> again(e.getStatus().getMessage()));
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    private void again(String why) {
        name.setEnabled(true);
        name.setFocus();
        say(why, false);
    }

    private void later(Runnable what) {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }
}
