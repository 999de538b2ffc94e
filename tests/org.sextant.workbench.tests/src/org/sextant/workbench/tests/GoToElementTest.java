package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Texts;

/** People go to an element by what they remember of it. */
class GoToElementTest {
    private static final String TEXT = """
        system Riverside "Riverside Partnership" { uses csif }
        place North { organisation Trust "Northbank Hospitals" }
        """;
    private static final String FILE = "Go to element in riverside.sextant";
    private static final String PORTFOLIO = "Go to element in going";

    private TestProject portfolio;
    private ITextEditor editor;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("going");
        portfolio.file("doors.sextant", "for Riverside\nactivity FrontDoor \"Seeing people early\" { }\n");
        IFile file = portfolio.file("riverside.sextant", TEXT);
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
        Ui.run(() -> {
            Ui.window().getShell().forceActive();
            Ui.page().activate(editor);
        });
        Ui.waitFor("the keyboard is in the text", () -> editor.getAdapter(Control.class).isFocusControl());
    }

    @AfterEach
    void close() throws Exception {
        portfolio.close();
        log.close();
    }

    private static List<String> listed(String title) {
        return Arrays.stream(Widgets.all(Widgets.shell(title), Table.class).getFirst().getItems())
                .map(TableItem::getText).toList();
    }

    private static void lists(String title, String... elements) {
        Ui.waitFor(() -> "the elements: " + listed(title), () -> listed(title).equals(List.of(elements)));
    }

    @Test
    void listOfTheFileGetsShorter() {
        Keys.control('o');
        Ui.waitFor("the list", () -> Widgets.isOpen(FILE));
        lists(FILE, "Riverside Partnership", "North", "Northbank Hospitals");
        Widgets.shoot(() -> Widgets.shell(FILE), "go-to-element");
        Keys.type("north");
        lists(FILE, "North", "Northbank Hospitals");
        Keys.press(SWT.ARROW_DOWN);
        Keys.press(SWT.CR);
        Ui.waitFor("the name is selected",
                () -> ((StyledText) editor.getAdapter(Control.class)).getSelectionText().equals("Trust"));
    }

    @Test
    void wholePortfolioIsSearched() {
        Keys.controlShift('t');
        Ui.waitFor("the list", () -> Widgets.isOpen(PORTFOLIO));
        Keys.type("fd");
        lists(PORTFOLIO, "Seeing people early");
        Keys.press(SWT.CR);
        Ui.waitFor("the file is open", () -> Ui.page().getActiveEditor().getTitle().equals("doors.sextant"));
        assertEquals("FrontDoor", Ui.get(() -> ((StyledText) Ui.page().getActiveEditor().getAdapter(Control.class))
                .getSelectionText()));
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        Keys.control('o');
        Ui.waitFor("the list", () -> Widgets.isOpen(FILE));
        Keys.type("zebra");
        lists(FILE);
        Keys.press(SWT.ESC);
        Ui.waitFor("closed", () -> !Widgets.isOpen(FILE));
        assertEquals(0, Ui.get(() -> ((StyledText) editor.getAdapter(Control.class)).getCaretOffset()));
    }
}
