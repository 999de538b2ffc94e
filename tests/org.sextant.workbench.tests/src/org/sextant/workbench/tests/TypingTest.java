package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** What the editor adds to the keys that people press. */
class TypingTest {
    private static final String CARET = "<|>";

    private TestProject portfolio;
    private ITextEditor editor;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("typing");
        IFile file = portfolio.file("riverside.sextant", "");
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
        Ui.run(() -> {
            Ui.window().getShell().forceActive();
            Ui.page().activate(editor);
        });
        Ui.waitFor("the keyboard is in the text", () -> widget().isFocusControl());
    }

    @AfterEach
    void close() throws Exception {
        portfolio.close();
        log.close();
    }

    private StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** The text, with the caret in it, after something was done where the caret is in another. */
    private String after(String text, Runnable keys) {
        Ui.run(() -> {
            document().set(text.replace(CARET, ""));
            widget().setSelection(text.indexOf(CARET));
        });
        keys.run();
        return Ui.get(() -> new StringBuilder(document().get()).insert(widget().getCaretOffset(), CARET).toString());
    }

    private String typed(String text, String keys) {
        return after(text, () -> Keys.type(keys));
    }

    @Test
    void closingOnesComeWithOpeningOnes() {
        assertEquals("place North {<|>}", typed("place North <|>", "{"));
        assertEquals("place North \"<|>\"", typed("place North <|>", "\""));
        assertEquals("note \"a {<|>\"", typed("note \"a <|>\"", "{"), "in a text it is a letter");
        assertEquals("// {<|>", typed("// <|>", "{"));
        assertEquals("// \"<|>", typed("// <|>", "\""));
        assertEquals("place North {<|>\n}\n", typed("place North <|>\n}\n", "{"), "it is there already");
        assertEquals("place North \"<|>Home", typed("place North <|>Home", "\""), "a word is put in quotes");
    }

    @Test
    void closingOnesAreWrittenOver() {
        assertEquals("place North \"home\"<|>", typed("place North <|>", "\"home\""));
        assertEquals("place North {}<|>", typed("place North <|>", "{}"));
        assertEquals("place North {\n    note \"a\"\n}<|>\n",
                typed("place North {\n    note \"a\"\n    <|>\n}\n", "}"));
        assertEquals("place A { place B {}<|>", typed("place A { place B {<|>", "}"), "one is missing still");
    }

    @Test
    void bothGoTogetherWhileNothingIsBetween() {
        assertEquals("place North <|>", after("place North {<|>}", () -> Keys.press(SWT.BS)));
        assertEquals("place North <|>", after("place North \"<|>\"", () -> Keys.press(SWT.BS)));
        assertEquals("place North \"<|>\"", after("place North \"a<|>\"", () -> Keys.press(SWT.BS)));
    }

    @Test
    void enterOpensABlock() {
        assertEquals("place North {\n    <|>\n}", after("place North {<|>}", () -> Keys.press(SWT.CR)));
        assertEquals("    place North {\n        <|>\n    }\n",
                after("    place North {<|>}\n", () -> Keys.press(SWT.CR)));
    }

    private void comment(String text, int from, int length) {
        Ui.run(() -> {
            document().set(text);
            widget().setSelection(from, from + length);
        });
        Keys.control('/');
    }

    @Test
    void linesBecomeCommentsAndBack() {
        String text = "place A {\n    note \"a\"\n\n        lead B\n}\n";
        int from = text.indexOf("note");
        int length = text.indexOf("}") - from;
        comment(text, from, length);
        String commented = "place A {\n    // note \"a\"\n\n    //     lead B\n}\n";
        assertEquals(commented, Ui.get(() -> document().get()));
        Keys.control('7');
        assertEquals(text, Ui.get(() -> document().get()));
        Ui.run(() -> Commands.run(editor.getSite(), "org.eclipse.ui.edit.undo", Map.of()));
        assertEquals(commented, Ui.get(() -> document().get()), "one step");
        comment(text, 3, 0);
        assertEquals(text.replace("place", "// place"), Ui.get(() -> document().get()));
        assertEquals(6, Ui.get(() -> widget().getCaretOffset()), "the caret stays at its letter");
    }
}
