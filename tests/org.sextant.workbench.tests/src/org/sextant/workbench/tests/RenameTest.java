package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** An element gets another name everywhere at once, and Undo takes all of it back. */
class RenameTest {
    private static final String SYSTEM = """
        system Riverside { uses csif }
        organisation Trust "The Trust"
        organisation Council
        """;
    private static final String DOORS = """
        for Riverside
        activity Door { in csif.redesign.pathways lead Trust }
        """;
    private static final String MORE = "for Riverside\nactivity Home { lead Trust }\n";
    private static final String TITLE = "Rename organisation";

    private TestProject portfolio;
    private IFile system;
    private IFile doors;
    private IFile more;
    private ITextEditor editor;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("renaming");
        system = portfolio.file("riverside.sextant", SYSTEM);
        more = portfolio.file("more.sextant", MORE);
        doors = portfolio.file("doors.sextant", DOORS);
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), doors, 0, 0, true)));
        Ui.waitFor("findings", () -> !portfolio.codes().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        portfolio.close();
        log.close();
    }

    private static String text(ITextEditor editor) {
        return Ui.get(() -> document(editor).get());
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static void at(ITextEditor editor, int offset) {
        Ui.run(() -> {
            Ui.page().activate(editor);
            editor.selectAndReveal(offset, 0);
        });
    }

    private static void ask(ITextEditor editor, int offset) {
        at(editor, offset);
        rename(TITLE);
    }

    private static void rename(String title) {
        Ui.run(() -> Commands.run(Ui.window(), "org.sextant.workbench.editor.rename", Map.of()));
        Ui.waitFor("the dialog", () -> Widgets.isOpen(title));
    }

    private static String message() {
        return Widgets.all(Widgets.shell(TITLE), Label.class).get(1).getText();
    }

    private static void name(String name) {
        Ui.run(() -> Widgets.all(Widgets.shell(TITLE), Text.class).getFirst().setText(name));
    }

    private static void press(String button) {
        Ui.run(() -> Widgets.press(Widgets.button(Widgets.shell(TITLE), button)));
    }

    private static void finish() {
        press("Rename");
        Ui.waitFor(() -> "renamed: " + message(), () -> !Widgets.isOpen(TITLE));
    }

    private static void undo(ITextEditor editor, String command) {
        at(editor, 0);
        Ui.run(() -> Commands.run(editor.getSite(), "org.eclipse.ui.edit." + command, Map.of()));
    }

    @Test
    void allFilesFollowAndUndoInOneStep() throws Exception {
        ITextEditor unsaved = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), system, 0, 0, true)));
        Ui.run(() -> document(unsaved).replace(0, 0, "// mine\n"));
        ask(editor, DOORS.indexOf("Trust") + 2);
        assertEquals("3 places in 3 files. Undo takes all of it back; what was not saved stays unsaved.",
                Ui.get(RenameTest::message));
        assertEquals("doors.sextant:2", Ui.get(() -> table().getItem(0).getText(0)));
        Widgets.shoot(() -> Widgets.shell(TITLE), "rename");
        name("Hospital");
        finish();
        String expected = "// mine\n" + SYSTEM.replace("Trust \"", "Hospital \"");
        assertEquals(DOORS.replace("Trust", "Hospital"), text(editor));
        assertEquals(expected, text(unsaved));
        assertEquals(MORE.replace("Trust", "Hospital"), more.readString());
        assertEquals(DOORS.replace("Trust", "Hospital"), doors.readString());
        assertTrue(Ui.get(unsaved::isDirty), "what was not saved stays unsaved");
        assertFalse(Ui.get(editor::isDirty), "what was saved is saved");
        assertEquals(SYSTEM, system.readString());

        undo(editor, "undo");
        Ui.waitFor("taken back", () -> document(editor).get().equals(DOORS));
        assertEquals("// mine\n" + SYSTEM, text(unsaved));
        assertEquals(MORE, more.readString());
        undo(unsaved, "redo");
        Ui.waitFor("done again", () -> document(editor).get().contains("Hospital"));
        assertEquals(expected, text(unsaved));
        undo(unsaved, "undo");
        Ui.waitFor("taken back", () -> document(editor).get().equals(DOORS));
        undo(unsaved, "undo");
        Ui.waitFor("what was typed before, too", () -> document(unsaved).get().equals(SYSTEM));
    }

    private static Table table() {
        return Widgets.all(Widgets.shell(TITLE), Table.class).getFirst();
    }

    @Test
    void dialogSaysWhatIsWrongWithAName() {
        ask(editor, DOORS.indexOf("Trust"));
        name("two words");
        assertEquals("A name begins with a letter or _, and goes on with letters, digits, _ and single hyphens.",
                Ui.get(RenameTest::message));
        assertFalse(Ui.get(() -> Widgets.button(Widgets.shell(TITLE), "Rename").isEnabled()));
        name("Council");
        assertEquals("Council is already the name of an organisation, at riverside.sextant:3; choose another name.",
                Ui.get(RenameTest::message));
        name("status");
        press("Rename");
        Ui.waitFor(() -> "a sentence, not " + message(), () -> message().contains("would mean something else"));
        press("Cancel");
        Ui.waitFor("closed", () -> !Widgets.isOpen(TITLE));
        assertEquals(DOORS, text(editor));
    }

    @Test
    void whatIsBuiltInSaysWhyItStays() {
        at(editor, DOORS.indexOf("pathways"));
        rename("Rename");
        Shell dialog = Ui.get(() -> Widgets.shell("Rename"));
        assertTrue(Ui.get(() -> Widgets.all(dialog, Label.class).stream().anyMatch(each -> each.getText()
                .equals("pathways belongs to the framework csif, which is built in and stays as it is."))));
    }

    @Test
    void whatIsChosenInTheOutlineIsRenamed() throws Exception {
        IViewPart outline = Ui.get(() -> Ui.page().showView("org.sextant.workbench.editor.outline"));
        Ui.run(() -> Ui.page().activate(editor));
        Ui.waitFor("outline", () -> row(outline) != null);
        Ui.run(() -> {
            Ui.page().activate(outline);
            row(outline).getParent().setSelection(row(outline));
            Event event = new Event();
            event.item = row(outline);
            row(outline).getParent().notifyListeners(SWT.Selection, event);
        });
        rename("Rename activity");
        Ui.run(() -> {
            Shell dialog = Widgets.shell("Rename activity");
            Widgets.all(dialog, Text.class).getFirst().setText("Gate");
            Widgets.press(Widgets.button(dialog, "Rename"));
        });
        Ui.waitFor("renamed", () -> document(editor).get().equals(DOORS.replace("Door", "Gate")));
    }

    @Test
    void keysRename() {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        at(editor, 0);
        assertEquals(Set.of("F2", "Shift+Alt+R"), Ui.get(() -> Arrays
                .stream(keys.getActiveBindingsFor("org.sextant.workbench.editor.rename"))
                .map(TriggerSequence::format).collect(Collectors.toSet())));
    }

    private static TreeItem row(IViewPart outline) {
        return Widgets.all(outline.getSite().getShell(), Tree.class).stream()
                .flatMap(each -> Arrays.stream(each.getItems())).filter(each -> each.getText().equals("Door  activity"))
                .findFirst().orElse(null);
    }
}
