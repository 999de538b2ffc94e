package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** What can be done with portfolios and files: in plain words, and never at the cost of a text by pressing Return. */
class FilesTest {
    private static final String REMOVE = "Remove portfolio";
    private static final String DELETE = "Delete";
    private static final String SYSTEM = "system Riverside { uses csif }\n";

    private ErrorLog log;
    private TestProject portfolio;
    private IFile file;
    private CommonNavigator files;

    @BeforeEach
    void make() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("kept");
        file = portfolio.file("riverside.sextant", SYSTEM);
        files = Ui.get(() -> (CommonNavigator) Ui.page().showView("org.sextant.workbench.navigator"));
    }

    @AfterEach
    void delete() throws Exception {
        portfolio.close();
        log.close();
    }

    private void choose(Object chosen) {
        Ui.waitFor("listed", () -> {
            files.selectReveal(new StructuredSelection(chosen));
            return files.getCommonViewer().getStructuredSelection().getFirstElement() == chosen
                    || chosen.equals(files.getCommonViewer().getStructuredSelection().getFirstElement());
        });
    }

    private List<String> menu() {
        return Ui.get(() -> {
            Menu menu = files.getCommonViewer().getTree().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            List<String> labels = Arrays.stream(menu.getItems()).map(MenuItem::getText)
                    .map(each -> each.replace("&", "").replaceAll("\t.*", "")).filter(each -> !each.isEmpty()).toList();
            menu.notifyListeners(SWT.Hide, new Event());
            return labels;
        });
    }

    private void command(String id) {
        Ui.window().getShell().getDisplay().asyncExec(() -> {
            Ui.page().activate(files);
            Commands.run(Ui.window(), id, Map.of());
        });
    }

    /** Opens the question, checks which answer is chosen, and gives one. */
    private static void answer(String title, String answer, boolean tick) {
        Ui.waitFor(title, () -> Widgets.isOpen(title));
        Widgets.shoot(() -> Widgets.shell(title),
                "files-" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        Ui.run(() -> {
            Shell shell = Widgets.shell(title);
            assertEquals("Cancel", shell.getDefaultButton().getText().replace("&", ""));
            if (tick) {
                Button toggle = Widgets.all(shell, Button.class).stream()
                        .filter(each -> (each.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
                toggle.setSelection(true);
                Widgets.press(toggle);
            }
            Widgets.press(Widgets.button(shell, answer));
        });
        Ui.waitFor("answered", () -> !Widgets.isOpen(title));
    }

    @Test
    void menusHoldWhatPeopleUse() throws Exception {
        choose(file);
        assertEquals(List.of("New", "Open", "Copy", "Paste", "Delete...", "Rename...", "Refresh", "Compare With",
                "Replace With"), menu());
        choose(portfolio.project());
        assertEquals(List.of("New", "Paste", "Remove...", "Rename...", "Refresh", "Restore from Local History..."),
                menu());
    }

    @Test
    void newHoldsTheSameAsInTheMenuBar() {
        choose(portfolio.project());
        Ui.run(() -> {
            Menu menu = files.getCommonViewer().getTree().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Menu begin = menu.getItem(0).getMenu();
            begin.notifyListeners(SWT.Show, new Event());
            assertEquals(
                    List.of("Portfolio...", "Activity...", "Organisation...", "Goal...", "Plan...", "File...",
                            "Folder..."),
                    Arrays.stream(begin.getItems()).map(each -> each.getText().replace("&", ""))
                            .filter(each -> !each.isEmpty()).toList());
            begin.notifyListeners(SWT.Hide, new Event());
            menu.notifyListeners(SWT.Hide, new Event());
        });
    }

    @Test
    void checkingIsCalledSo() throws Exception {
        Set<String> names = ConcurrentHashMap.newKeySet();
        JobChangeAdapter listener = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().belongsTo(ResourcesPlugin.FAMILY_AUTO_BUILD)) {
                    names.add(event.getJob().getName());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            portfolio.file("other.sextant", "for Riverside\n");
            Ui.waitFor("checked", () -> !names.isEmpty());
            assertEquals(Set.of("Checking portfolios"), names);
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
    }

    @Test
    void closedPortfolioIsOpenedAgain() throws Exception {
        portfolio.project().close(new NullProgressMonitor());
        choose(portfolio.project());
        List<String> labels = menu();
        assertTrue(labels.containsAll(List.of("Open", "Remove...")), labels.toString());
        assertFalse(labels.stream().anyMatch(each -> each.contains("Project")), labels.toString());
        Ui.run(() -> {
            Menu menu = files.getCommonViewer().getTree().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Arrays.stream(menu.getItems()).filter(each -> each.getText().equals("&Open")).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            menu.notifyListeners(SWT.Hide, new Event());
        });
        Ui.waitFor("open", () -> portfolio.project().isOpen());
    }

    @Test
    void portfolioIsRemovedAndItsFilesStay() throws Exception {
        Path folder = portfolio.project().getLocation().toPath();
        choose(portfolio.project());
        command("org.eclipse.ui.edit.delete");
        answer(REMOVE, "Cancel", false);
        assertTrue(portfolio.project().exists());
        command("org.eclipse.ui.edit.delete");
        Ui.waitFor(REMOVE, () -> Widgets.isOpen(REMOVE));
        Ui.run(() -> assertTrue(Widgets.all(Widgets.shell(REMOVE), Label.class).stream()
                .anyMatch(each -> each.getText().contains(folder.toString()))));
        answer(REMOVE, "Remove", false);
        Ui.waitFor("removed", () -> !portfolio.project().exists());
        assertEquals(SYSTEM, Files.readString(folder.resolve(file.getName())));
        portfolio.project().create(new NullProgressMonitor());
    }

    @Test
    void filesOfAPortfolioAreDeletedOnlyWhenTicked() throws Exception {
        Path folder = portfolio.project().getLocation().toPath();
        choose(portfolio.project());
        command("org.eclipse.ui.edit.delete");
        answer(REMOVE, "Remove", true);
        Ui.waitFor("removed", () -> !portfolio.project().exists());
        assertFalse(Files.exists(folder));
        portfolio.project().create(new NullProgressMonitor());
    }

    @Test
    void deletedFileComesBackByUndo() throws Exception {
        Ui.run(() -> Texts.show(Ui.page(), file, 0, 0, true));
        choose(file);
        command("org.eclipse.ui.edit.delete");
        answer(DELETE, "Cancel", false);
        assertTrue(file.exists());
        command("org.eclipse.ui.edit.delete");
        answer(DELETE, "Delete", false);
        Ui.waitFor("deleted", () -> !file.exists());
        Ui.waitFor("no editor", () -> Ui.page().getEditorReferences().length == 0);
        command("org.eclipse.ui.edit.undo");
        Ui.waitFor("back", file::exists);
        assertEquals(SYSTEM, Files.readString(file.getLocation().toPath()));
    }

    @Test
    void unsavedTextIsAskedAboutBeforeItsFileIsDeleted() throws Exception {
        ITextEditor editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
        Ui.run(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(0, 0, "// more\n"));
        choose(file);
        command("org.eclipse.ui.edit.delete");
        answer(DELETE, "Delete", false);
        Ui.waitFor("asked", () -> Arrays.stream(Ui.window().getShell().getDisplay().getShells())
                .anyMatch(each -> each.isVisible() && each.getText().startsWith("Save")));
        Ui.run(() -> Arrays.stream(Ui.window().getShell().getDisplay().getShells())
                .filter(each -> each.isVisible() && each.getText().startsWith("Save")).findFirst().orElseThrow()
                .close());
        Ui.waitFor("nothing done", () -> file.exists() && editor.isDirty());
    }

    @Test
    void copiedFileIsPastedBeside() throws Exception {
        IResource folder = portfolio.project().getFolder("activities");
        portfolio.project().getFolder("activities").create(true, true, new NullProgressMonitor());
        choose(file);
        command("org.eclipse.ui.edit.copy");
        choose(folder);
        command("org.eclipse.ui.edit.paste");
        IFile copy = portfolio.project().getFile("activities/riverside.sextant");
        Ui.waitFor("copy", copy::exists);
        assertEquals(SYSTEM, Files.readString(copy.getLocation().toPath()));
    }
}
