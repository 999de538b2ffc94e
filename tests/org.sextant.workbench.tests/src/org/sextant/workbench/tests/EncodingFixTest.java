package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.FindingMarkers;

/** Files that another program saved in another encoding are put right without losing a character. */
class EncodingFixTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CODE = "encoding.invalid";
    private static final String SYSTEM = "system Riverside \"It\u2019s \u00A35 at Zo\u00EB\u2019s\" { uses csif }\n";
    private static final String AS_WINDOWS = "Read the file as Windows-1252: \u2019 \u00A3 \u00EB";
    private static final String AS_UTF8 = "Save the file as UTF-8";

    private ErrorLog log;
    private TestProject portfolio;

    @BeforeEach
    void make() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("encoded");
    }

    @AfterEach
    void delete() throws Exception {
        portfolio.close();
        log.close();
    }

    private IFile file(String text, Charset charset) throws Exception {
        IFile file = portfolio.project().getFile("riverside.sextant");
        Files.write(portfolio.project().getLocation().append(file.getName()).toPath(), text.getBytes(charset));
        portfolio.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        Ui.waitFor(() -> CODE + " in " + portfolio.codes(), () -> portfolio.codes().contains(CODE));
        return file;
    }

    private void waitForNone() {
        Ui.waitFor(() -> "no " + CODE + " in " + portfolio.codes(), () -> !portfolio.codes().contains(CODE));
    }

    private List<String> offered() {
        return Ui.get(() -> Arrays.stream(resolutions()).map(IMarkerResolution::getLabel).toList());
    }

    private IMarker marker() {
        return portfolio.markers().stream().filter(each -> FindingMarkers.code(each).equals(CODE)).findFirst()
                .orElseThrow();
    }

    private IMarkerResolution[] resolutions() {
        return IDE.getMarkerHelpRegistry().getResolutions(marker());
    }

    private void choose(String label) {
        Ui.waitFor(() -> label + " in " + offered(), () -> offered().contains(label));
        Ui.run(() -> Arrays.stream(resolutions()).filter(each -> each.getLabel().equals(label)).findFirst()
                .orElseThrow().run(marker()));
    }

    private static ITextEditor open(IFile file) {
        return Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static byte[] bytes(IFile file) throws Exception {
        return Files.readAllBytes(file.getLocation().toPath());
    }

    private static byte[] before(IFile file) throws Exception {
        return file.getHistory(new NullProgressMonitor())[0].getContents().readAllBytes();
    }

    @Test
    void windows1252IsReadAndSavedAsUtf8() throws Exception {
        IFile file = file(SYSTEM, WINDOWS);
        choose(AS_WINDOWS);
        ITextEditor editor = Ui.get(() -> (ITextEditor) Ui.page().getEditorReferences()[0].getEditor(true));
        assertEquals(SYSTEM, Ui.get(() -> document(editor).get()));
        assertArrayEquals(SYSTEM.getBytes(WINDOWS), bytes(file), "nothing is saved before people save");
        waitForNone();
        Ui.run(() -> editor.doSave(new NullProgressMonitor()));
        assertArrayEquals(SYSTEM.getBytes(StandardCharsets.UTF_8), bytes(file));
        assertArrayEquals(SYSTEM.getBytes(WINDOWS), before(file));
        waitForNone();
    }

    @Test
    void whatWasTypedBeforeStays() throws Exception {
        IFile file = file(SYSTEM, WINDOWS);
        ITextEditor editor = open(file);
        String typed = "// Zo\u00EB\u2019s\n";
        Ui.run(() -> document(editor).replace(0, 0, typed));
        Ui.waitFor("read", () -> marker().getAttribute(IMarker.LINE_NUMBER, 0) == 2);
        choose(AS_WINDOWS);
        assertEquals(typed + SYSTEM, Ui.get(() -> document(editor).get()));
    }

    @Test
    void whatCouldNotBeReadIsSavedOnlyWhenMeant() throws Exception {
        IFile file = file(SYSTEM, WINDOWS);
        ITextEditor editor = open(file);
        Ui.run(() -> document(editor).replace(0, 0, "// more\n"));
        save(editor, "Do not save yet");
        assertArrayEquals(SYSTEM.getBytes(WINDOWS), bytes(file));
        assertTrue(Ui.get(editor::isDirty));
        save(editor, "Save all the same");
        Ui.waitFor("saved", () -> !editor.isDirty());
        assertArrayEquals(SYSTEM.getBytes(WINDOWS), before(file));
    }

    private static void save(ITextEditor editor, String answer) {
        String title = "Characters that could not be read";
        Ui.window().getShell().getDisplay().asyncExec(() -> editor.doSave(new NullProgressMonitor()));
        Ui.waitFor(title, () -> Widgets.isOpen(title));
        Ui.run(() -> {
            assertEquals("Do not save yet", Widgets.shell(title).getDefaultButton().getText().replace("&", ""));
            Widgets.press(Widgets.button(Widgets.shell(title), answer));
        });
        Ui.waitFor("answered", () -> !Widgets.isOpen(title));
    }

    @Test
    void whatCannotBeToldIsNotOffered() throws Exception {
        ITextEditor editor = open(file(SYSTEM, WINDOWS));
        Ui.waitFor(() -> AS_WINDOWS + " in " + offered(), () -> offered().contains(AS_WINDOWS));
        Ui.run(() -> document(editor).replace(document(editor).get().indexOf('\uFFFD'), 1, ""));
        Ui.waitFor(() -> "nothing in " + offered(), () -> offered().stream().noneMatch(AS_WINDOWS::equals)
                && offered().stream().noneMatch(each -> each.contains("1252")));
    }

    @Test
    void utf16IsSavedAsUtf8WithWhatIsNotSavedYet() throws Exception {
        IFile file = file('\uFEFF' + SYSTEM, StandardCharsets.UTF_16LE);
        ITextEditor editor = open(file);
        assertEquals(SYSTEM, Ui.get(() -> document(editor).get()));
        Ui.run(() -> document(editor).replace(SYSTEM.length(), 0, "\n// Zo\u00EB\n"));
        choose(AS_UTF8);
        assertArrayEquals((SYSTEM + "\n// Zo\u00EB\n").getBytes(StandardCharsets.UTF_8), bytes(file));
        assertArrayEquals(('\uFEFF' + SYSTEM).getBytes(StandardCharsets.UTF_16LE), before(file));
        waitForNone();
        assertFalse(Ui.get(editor::isDirty));
        Ui.run(() -> document(editor).replace(0, 0, "// \u00A3\n"));
        Ui.run(() -> editor.doSave(new NullProgressMonitor()));
        assertArrayEquals(("// \u00A3\n" + SYSTEM + "\n// Zo\u00EB\n").getBytes(StandardCharsets.UTF_8), bytes(file));
        assertNull(file.getCharset(false), "nothing is written beside the portfolio");
    }

    @Test
    void utf16WithoutAMarkIsSavedAsUtf8() throws Exception {
        IFile file = file(SYSTEM, StandardCharsets.UTF_16BE);
        ITextEditor editor = open(file);
        choose(AS_UTF8);
        assertArrayEquals(SYSTEM.getBytes(StandardCharsets.UTF_8), bytes(file));
        Ui.waitFor("the text", () -> document(editor).get().equals(SYSTEM));
        waitForNone();
        assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
    }
}
