package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workspace.FindingMarkers;
import org.sextant.workspace.PortfolioNature;

/** The wizards ask little, say what is wrong, and write what people would have written. */
class WizardsTest {
    private static final String SYSTEM = """
        system Riverside "Riverside" { uses csif }

        place North "Northbank" {
            organisation Trust "Northbank Hospitals"
        }

        organisation Bridge "Bridge Community Care"

        activity One "First" {
            lead Trust
        }

        goal Fewer "Fewer bed days"
        """;

    private static WizardDialog open(String id, Object selected) {
        return Ui.get(() -> {
            INewWizard wizard = (INewWizard) PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id)
                    .createWizard();
            wizard.init(PlatformUI.getWorkbench(),
                    selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
            WizardDialog dialog = new WizardDialog(Ui.window().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    private static Text text(WizardDialog dialog, String label) {
        return Widgets.labelled(dialog.getShell(), label, Text.class);
    }

    private static void finish(WizardDialog dialog) {
        Ui.run(() -> Widgets.press(Widgets.button(dialog.getShell(), "Finish")));
        Ui.waitFor("wizard is closed", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    /** Where the caret is; nothing is selected. */
    private static int caret() {
        return Ui.get(() -> {
            ITextSelection selection = (ITextSelection) ((ITextEditor) Ui.page().getActiveEditor())
                    .getSelectionProvider().getSelection();
            assertEquals(0, selection.getLength(), selection.getText());
            return selection.getOffset();
        });
    }

    private static String edited() {
        return Ui.get(() -> {
            IEditorPart editor = Ui.page().getActiveEditor();
            ITextEditor text = (ITextEditor) editor;
            return text.getDocumentProvider().getDocument(text.getEditorInput()).get();
        });
    }

    @Test
    void activityIsAddedWhereItBelongsAndCanBeUndone() throws Exception {
        try (TestProject portfolio = new TestProject("activity")) {
            IFile file = portfolio.file("riverside.sextant", SYSTEM);
            WizardDialog dialog = open("org.sextant.workbench.forms.newActivity", file);
            Ui.waitFor("the portfolio is read", () -> dialog.getErrorMessage() == null
                    && !"Reading the portfolio\u2026".equals(dialog.getMessage()));
            Ui.run(() -> {
                Shell shell = dialog.getShell();
                assertFalse(Widgets.button(shell, "Finish").isEnabled());
                text(dialog, "Title:").setText("Frailty team at the front door");
                assertEquals("FrailtyTeamAtTheFrontDoor", text(dialog, "Name:").getText());
                text(dialog, "Name:").setText("One");
                assertTrue(dialog.getErrorMessage().startsWith("One is the name of an activity"),
                        dialog.getErrorMessage());
                assertFalse(Widgets.button(shell, "Finish").isEnabled());
            });
            Widgets.shoot(dialog::getShell, "new-activity-refused");
            Ui.run(() -> {
                Shell shell = dialog.getShell();
                text(dialog, "Name:").setText("FrontDoor");
                Widgets.choose(Widgets.labelled(shell, "Led by:", Combo.class), "Northbank Hospitals");
                Widgets.choose(Widgets.labelled(shell, "Status:", Combo.class), "testing");
            });
            choosePartners(dialog);
            Ui.run(() -> {
                Shell shell = dialog.getShell();
                Widgets.labelled(shell, "since", Text.class).setText("soon");
                assertTrue(dialog.getErrorMessage().contains("not a date"), dialog.getErrorMessage());
                Widgets.labelled(shell, "since", Text.class).setText("2026-02");
                assertNull(dialog.getErrorMessage());
            });
            Widgets.shoot(dialog::getShell, "new-activity");
            Ui.run(() -> {
                Shell shell = dialog.getShell();
                Widgets.press(Widgets.button(shell, "Next >"));
                Tree tree = Widgets.all(shell, Tree.class).stream().filter(Tree::isVisible).findFirst().orElseThrow();
                tick(tree, "Diagnosing and redesigning");
            });
            Widgets.shoot(dialog::getShell, "new-activity-modes");
            Ui.run(() -> {
                Tree tree = Widgets.all(dialog.getShell(), Tree.class).getFirst();
                TreeItem half = tree.getItem(1);
                assertTrue(half.getChecked() && half.getGrayed(), "something in the half is ticked");
                check(tree, half, true);
                assertTrue(half.getItem(0).getChecked() && half.getItem(2).getChecked(), "its domains");
                assertTrue(half.getChecked() && !half.getGrayed(), "the whole half");
                check(tree, half, false);
                assertFalse(half.getItem(0).getItem(1).getChecked(), "its modes");
                tick(tree, "Diagnosing and redesigning");
            });
            finish(dialog);
            assertEquals(SYSTEM.replace("    lead Trust\n}\n", """
                    lead Trust
                }

                activity FrontDoor "Frailty team at the front door" {
                    in     csif.redesign.pathways
                    lead   Trust
                    with   Bridge, "three care homes", "carers"
                    status testing since 2026-02
                }
                """), edited());
            assertEquals(SYSTEM, file.readString());
            // Whoever types on overwrites nothing, and Properties is about the new element.
            assertEquals(edited().indexOf("activity FrontDoor"), caret());
            Ui.run(() -> ((ITextEditor) Ui.page().getActiveEditor()).getAction("undo").run());
            assertEquals(SYSTEM, edited());
        }
    }

    private static void choosePartners(WizardDialog wizard) {
        Ui.window().getShell().getDisplay().asyncExec(
                () -> Widgets.press(Widgets.labelled(wizard.getShell(), "Works with:", Button.class)));
        Ui.waitFor("the partners to choose from", () -> Widgets.isOpen("Choose partners"));
        Ui.run(() -> {
            Shell shell = Widgets.shell("Choose partners");
            Table table = Widgets.all(shell, Table.class).getFirst();
            Arrays.stream(table.getItems()).filter(each -> each.getText().startsWith("Bridge"))
                    .forEach(each -> each.setChecked(true));
            Widgets.all(shell, Text.class).getFirst().setText("three care homes; carers");
        });
        Widgets.shoot(() -> Widgets.shell("Choose partners"), "choose-partners");
        Ui.run(() -> Widgets.press(Widgets.button(Widgets.shell("Choose partners"), "OK")));
        Ui.waitFor("they are chosen", () -> !Widgets.isOpen("Choose partners"));
    }

    private static void check(Tree tree, TreeItem item, boolean checked) {
        item.setChecked(checked);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private static void tick(Tree tree, String start) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem domain : group.getItems()) {
                for (TreeItem mode : domain.getItems()) {
                    if (mode.getText().contains(start)) {
                        check(tree, mode, true);
                        return;
                    }
                }
            }
        }
        throw new AssertionError("no " + start);
    }

    @Test
    void organisationGoalAndPlanAreAdded() throws Exception {
        try (TestProject portfolio = new TestProject("others")) {
            portfolio.file("riverside.sextant", SYSTEM);
            for (Map.Entry<String, String> each : Map.of("newOrganisation", "organisation Voices \"Voices\"\n",
                    "newGoal", "goal Voices \"Voices\"\n", "newPlan", "plan Voices \"Voices\"\n").entrySet()) {
                WizardDialog dialog = open("org.sextant.workbench.forms." + each.getKey(), portfolio.project());
                Ui.waitFor("the portfolio is read", () -> {
                    text(dialog, "Title:").setText("");
                    text(dialog, "Title:").setText("Voices");
                    return dialog.getErrorMessage() == null && Widgets.button(dialog.getShell(), "Finish").isEnabled();
                });
                Widgets.shoot(dialog::getShell, each.getKey());
                Ui.run(() -> assertTrue(dialog.getShell().getSize().y < 620, "no taller than it needs: "
                        + dialog.getShell().getSize()));
                finish(dialog);
                assertTrue(edited().contains(each.getValue()), edited());
                Ui.run(() -> ((ITextEditor) Ui.page().getActiveEditor()).getAction("undo").run());
                Ui.run(() -> Ui.page().closeAllEditors(false));
            }
        }
    }

    @Test
    void withoutAPortfolioTheWizardSaysSo() {
        // That of another test may be on its way out.
        Ui.waitFor("no portfolio", () -> PortfolioContext.of(Ui.window()).portfolio() == null);
        WizardDialog dialog = open("org.sextant.workbench.forms.newGoal", null);
        Ui.run(() -> {
            assertTrue(dialog.getErrorMessage().contains("no portfolio"), dialog.getErrorMessage());
            assertFalse(Widgets.button(dialog.getShell(), "Finish").isEnabled());
            dialog.close();
        });
    }

    @Test
    void newPortfolioWithASampleIsWithoutErrorsAndWarnings() throws Exception {
        WizardDialog dialog = open("org.sextant.workbench.forms.newPortfolio", null);
        Ui.run(() -> {
            text(dialog, "Partnership:").setText("Riverside Health and Care");
            assertEquals("riverside-health-and-care", text(dialog, "Folder:").getText());
            text(dialog, "Folder:").setText("a/b");
            assertFalse(Widgets.button(dialog.getShell(), "Finish").isEnabled());
            text(dialog, "Folder:").setText("riverside");
        });
        Widgets.shoot(dialog::getShell, "new-portfolio");
        finish(dialog);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("riverside");
        try {
            assertTrue(project.hasNature(PortfolioNature.ID));
            assertEquals("UTF-8", project.getDefaultCharset(false));
            Ui.waitFor("markers", () -> markers(project, FindingMarkers.GAP) > 0);
            assertEquals(0, markers(project, FindingMarkers.ERROR));
            assertEquals(0, markers(project, FindingMarkers.WARNING));
            assertTrue(edited().contains("system RiversideHealthAndCare \"Riverside Health and Care\""), edited());
        } finally {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            project.delete(true, true, new NullProgressMonitor());
        }
    }

    private static int markers(IProject project, String type) {
        try {
            IMarker[] markers = project.findMarkers(type, true, IResource.DEPTH_INFINITE);
            return markers.length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void openFolder(Path folder) {
        Ui.window().getShell().getDisplay().asyncExec(() -> {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(
                    PlatformUI.getWorkbench().getService(ICommandService.class)
                            .getCommand("org.sextant.workbench.forms.openFolder"),
                    Map.of("org.sextant.workbench.forms.openFolder.path", folder.toString()));
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void folderIsOpenedOnceAndNoPartOfItAgain(@TempDir Path temp) throws Exception {
        Path folder = Files.createDirectories(temp.toRealPath().resolve("riverside work"));
        Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("b.sextant"), SYSTEM, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("inner/a.sextant"), "for Riverside\n", StandardCharsets.UTF_8);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("riverside work");
        try {
            openFolder(folder);
            Ui.waitFor("its first file is shown", () -> Ui.page().getActiveEditor() != null
                    && Ui.page().getActiveEditor().getTitle().equals("b.sextant"));
            assertTrue(project.hasNature(PortfolioNature.ID));
            openFolder(folder);
            openFolder(folder.resolve("inner"));
            Ui.waitFor("people are told", () -> Widgets.isOpen("Open folder"));
            Widgets.shoot(() -> Widgets.shell("Open folder"), "open-folder-inside");
            Ui.run(() -> Widgets.press(Widgets.button(Widgets.shell("Open folder"), "OK")));
            assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
        } finally {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            project.delete(false, true, new NullProgressMonitor());
        }
    }

    @Test
    void emptyFolderIsBegunWithAFirstFile(@TempDir Path temp) throws Exception {
        Path folder = Files.createDirectories(temp.toRealPath().resolve("nothing"));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("nothing");
        try {
            openFolder(folder);
            Ui.waitFor("people are told", () -> Widgets.isOpen("Open folder"));
            Widgets.shoot(() -> Widgets.shell("Open folder"), "open-folder-empty");
            Ui.window().getShell().getDisplay()
                    .asyncExec(
                            () -> Widgets.press(Widgets.button(Widgets.shell("Open folder"), "Begin one here\u2026")));
            Ui.waitFor("the wizard", () -> Widgets.isOpen("New portfolio"));
            Ui.run(() -> {
                Composite shell = Widgets.shell("New portfolio");
                Widgets.labelled(shell, "Partnership:", Text.class).setText("Riverside");
                Widgets.press(Widgets.button(shell, "The partnership's name and nothing else"));
                Widgets.button(shell, "The partnership's name and nothing else").setSelection(true);
                Widgets.all(shell, Button.class).stream()
                        .filter(each -> each.getText().contains("sample to change"))
                        .forEach(each -> each.setSelection(false));
            });
            Widgets.shoot(() -> Widgets.shell("New portfolio"), "new-portfolio-in-folder");
            Ui.window().getShell().getDisplay()
                    .asyncExec(() -> Widgets.press(Widgets.button(Widgets.shell("New portfolio"), "Finish")));
            Ui.waitFor("its file is shown", () -> Ui.page().getActiveEditor() != null
                    && Ui.page().getActiveEditor().getTitle().equals("portfolio.sextant"));
            assertEquals("system Riverside \"Riverside\" {\n    uses csif\n}\n",
                    Files.readString(folder.resolve("portfolio.sextant")));
        } finally {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            project.delete(false, true, new NullProgressMonitor());
        }
    }
}
