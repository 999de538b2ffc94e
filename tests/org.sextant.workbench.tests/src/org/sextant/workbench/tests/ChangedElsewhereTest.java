package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** When another program changes or deletes a file, whoever presses Return or Escape keeps all that they wrote. */
class ChangedElsewhereTest {
    private static final String CHANGED = "Changed elsewhere";
    private static final String GONE = "The file is gone";
    private static final String SYSTEM = "system Riverside { uses csif }\n";
    private static final String MINE = "// mine\n";
    private static final String THEIRS = "// theirs\n";

    private ErrorLog log;
    private TestProject portfolio;
    private IFile file;
    private ITextEditor editor;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("elsewhere");
        file = portfolio.file("riverside.sextant", SYSTEM);
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
        assertEquals("org.sextant.workbench.editor.text", Ui.get(() -> editor.getSite().getId()));
        Ui.run(() -> document().replace(SYSTEM.length(), 0, MINE));
    }

    @AfterEach
    void close() throws Exception {
        portfolio.close();
        log.close();
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private String text() {
        return Ui.get(() -> document().get());
    }

    private String onDisk() throws Exception {
        return Files.readString(file.getLocation().toPath());
    }

    private void changeElsewhere() throws Exception {
        Files.writeString(file.getLocation().toPath(), SYSTEM + THEIRS);
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
    }

    /** Leaves the editor and comes back. */
    private void comeBack() {
        Ui.run(() -> Ui.page().activate(Ui.page().showView("org.sextant.workbench.navigator")));
        Ui.window().getShell().getDisplay().asyncExec(() -> Ui.page().activate(editor));
    }

    private void save() {
        Ui.window().getShell().getDisplay().asyncExec(() -> editor.doSave(new NullProgressMonitor()));
    }

    /** Until whatever comes of a window that went to the front has come. */
    private static void settle() {
        Ui.run(() -> {
            while (Display.getCurrent().readAndDispatch()) {
                // until nothing is left
            }
        });
    }

    private void answer(String title, String chosen, String answer) {
        Ui.waitFor(title, () -> Widgets.isOpen(title));
        Widgets.shoot(() -> Widgets.shell(title), title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        Ui.run(() -> {
            Shell shell = Widgets.shell(title);
            assertEquals(chosen, shell.getDefaultButton().getText().replace("&", ""));
            Button button = Widgets.button(shell, answer);
            Widgets.press(button);
        });
        Ui.waitFor("answered", () -> !Widgets.isOpen(title));
        settle();
        assertFalse(Ui.get(() -> Widgets.isOpen(title)), "asked once");
    }

    @Test
    void textIsKeptByReturn() throws Exception {
        changeElsewhere();
        comeBack();
        answer(CHANGED, "Keep my text", "Keep my text");
        assertEquals(SYSTEM + MINE, text());
        assertTrue(Ui.get(editor::isDirty));
        assertEquals(SYSTEM + THEIRS, onDisk());
    }

    @Test
    void textIsKeptByEscape() throws Exception {
        changeElsewhere();
        comeBack();
        Ui.waitFor(CHANGED, () -> Widgets.isOpen(CHANGED));
        Ui.run(() -> Widgets.shell(CHANGED).close());
        Ui.waitFor("answered", () -> !Widgets.isOpen(CHANGED));
        assertEquals(SYSTEM + MINE, text());
    }

    @Test
    void textThatWasGivenUpComesBackByUndo() throws Exception {
        changeElsewhere();
        comeBack();
        answer(CHANGED, "Keep my text", "Take the other text");
        Ui.waitFor(this::text, () -> document().get().equals(SYSTEM + THEIRS));
        assertFalse(Ui.get(editor::isDirty));
        Ui.run(() -> Commands.run(editor.getSite(), "org.eclipse.ui.edit.undo", Map.of()));
        assertEquals(SYSTEM + MINE, text());
    }

    @Test
    void savingWaitsUntilItIsMeant() throws Exception {
        changeElsewhere();
        save();
        answer(CHANGED, "Do not save yet", "Do not save yet");
        assertEquals(SYSTEM + THEIRS, onDisk());
        assertEquals(SYSTEM + MINE, text());
        assertTrue(Ui.get(editor::isDirty));
        save();
        answer(CHANGED, "Do not save yet", "Save my text");
        Ui.waitFor("saved", () -> !editor.isDirty());
        assertEquals(SYSTEM + MINE, onDisk());
        assertEquals(SYSTEM + THEIRS,
                new String(file.getHistory(new NullProgressMonitor())[0].getContents().readAllBytes()));
    }

    @Test
    void whatTheWorkspaceHasNotHeardOfIsKeptToo() throws Exception {
        Files.writeString(file.getLocation().toPath(), SYSTEM + THEIRS);
        save();
        answer(CHANGED, "Do not save yet", "Save my text");
        Ui.waitFor("saved", () -> !editor.isDirty());
        assertEquals(SYSTEM + MINE, onDisk());
        assertEquals(SYSTEM + THEIRS,
                new String(file.getHistory(new NullProgressMonitor())[0].getContents().readAllBytes()));
    }

    @Test
    void textOfAFileThatIsGoneStaysAndIsSavedAgain() throws Exception {
        Files.delete(file.getLocation().toPath());
        portfolio.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        comeBack();
        answer(GONE, "Keep the text open", "Keep the text open");
        assertEquals(SYSTEM + MINE, text());
        save();
        Ui.waitFor("saved", () -> !editor.isDirty());
        assertEquals(SYSTEM + MINE, onDisk());
    }

    @Test
    void fileThatIsGoneIsWrittenAgainWhenAsked() throws Exception {
        Files.delete(file.getLocation().toPath());
        portfolio.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        comeBack();
        answer(GONE, "Keep the text open", "Save the file again");
        Ui.waitFor("saved", () -> !editor.isDirty());
        assertEquals(SYSTEM + MINE, onDisk());
    }

    @Test
    void textWithoutChangesFollowsItsFile() throws Exception {
        Ui.run(() -> editor.doRevertToSaved());
        changeElsewhere();
        comeBack();
        Ui.waitFor(this::text, () -> document().get().equals(SYSTEM + THEIRS));
        assertFalse(Ui.get(() -> Widgets.isOpen(CHANGED)));
    }
}
