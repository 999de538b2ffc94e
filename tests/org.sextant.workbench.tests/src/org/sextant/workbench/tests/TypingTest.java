package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
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
        Ui.waitFor("the keyboard is in the text", () -> {
            if (widget().getDisplay().getActiveShell() != widget().getShell()) {
                widget().getShell().forceActive();
            }
            return widget().getDisplay().getActiveShell() == widget().getShell() && widget().isFocusControl();
        });
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

    /** What there is, with the caret in it, after something was done where the caret is in a text; keys take their time. */
    private void assertAfter(String expected, String text, Runnable keys) {
        Ui.run(() -> {
            document().set(text.replace(CARET, ""));
            widget().setSelection(text.indexOf(CARET));
        });
        keys.run();
        Ui.waitFor(() -> shown() + " is " + expected, () -> shown().equals(expected));
    }

    /** Presses a key that is no letter; given to the text itself, for it is the text's answer that is looked at. */
    private void press(char key) {
        Ui.run(() -> {
            for (int type : new int[]{SWT.KeyDown, SWT.KeyUp}) {
                Event event = new Event();
                event.character = key;
                event.keyCode = key;
                widget().notifyListeners(type, event);
            }
        });
    }

    private String shown() {
        return new StringBuilder(document().get()).insert(widget().getCaretOffset(), CARET).toString();
    }

    private void assertTyped(String expected, String text, String keys) {
        assertAfter(expected, text, () -> Keys.type(keys));
    }

    @Test
    void closingOnesComeWithOpeningOnes() {
        assertTyped("place North {<|>}", "place North <|>", "{");
        assertTyped("place North \"<|>\"", "place North <|>", "\"");
        assertTyped("note \"a {<|>\"", "note \"a <|>\"", "{"); // in a text it is a letter
        assertTyped("// {<|>", "// <|>", "{");
        assertTyped("// \"<|>", "// <|>", "\"");
        assertTyped("place North {<|>\n}\n", "place North <|>\n}\n", "{"); // it is there already
        assertTyped("place North \"<|>Home", "place North <|>Home", "\""); // a word is put in quotes
    }

    @Test
    void closingOnesAreWrittenOver() {
        assertTyped("place North \"home\"<|>", "place North <|>", "\"home\"");
        assertTyped("place North {}<|>", "place North <|>", "{}");
        assertTyped("place North {\n    note \"a\"\n}<|>\n", "place North {\n    note \"a\"\n    <|>\n}\n", "}");
        assertTyped("place A { place B {}<|>", "place A { place B {<|>", "}"); // one is missing still
    }

    @Test
    void bothGoTogetherWhileNothingIsBetween() {
        assertAfter("place North <|>", "place North {<|>}", () -> press(SWT.BS));
        assertAfter("place North <|>", "place North \"<|>\"", () -> press(SWT.BS));
        assertAfter("place North \"<|>\"", "place North \"a<|>\"", () -> press(SWT.BS));
    }

    @Test
    void enterOpensABlock() {
        assertAfter("place North {\n    <|>\n}", "place North {<|>}", () -> press(SWT.CR));
        assertAfter("    place North {\n        <|>\n    }\n", "    place North {<|>}\n", () -> press(SWT.CR));
    }

    private void waitFor(String text) {
        Ui.waitFor(() -> document().get() + " is " + text, () -> document().get().equals(text));
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
        waitFor(commented);
        Keys.control('7');
        waitFor(text);
        Ui.run(() -> Commands.run(editor.getSite(), "org.eclipse.ui.edit.undo", Map.of()));
        waitFor(commented);
        comment(text, 3, 0);
        waitFor(text.replace("place", "// place"));
        assertEquals(6, Ui.get(() -> widget().getCaretOffset()), "the caret stays at its letter");
    }
}
