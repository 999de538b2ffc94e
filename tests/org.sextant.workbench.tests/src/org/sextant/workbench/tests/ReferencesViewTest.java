package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** Where a name stands, and what depends on an element. */
class ReferencesViewTest {
    private static final String VIEW = "org.sextant.workbench.editor.references.view";
    private static final String TEXT = """
        system Riverside { uses csif }
        organisation Trust "Northbank Hospitals"
        activity Door "Front door" { lead Trust }
        activity Home "Home again" { after Door }
        """;

    private TestProject portfolio;
    private ITextEditor editor;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("references");
        portfolio.file("more.sextant", "for Riverside\nactivity Last { after Home lead Trust }\n");
        IFile file = portfolio.file("riverside.sextant", TEXT);
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().hideView(Ui.page().findView(VIEW)));
        portfolio.close();
        log.close();
    }

    private void at(String word) {
        Ui.run(() -> {
            Ui.window().getShell().forceActive();
            Ui.page().activate(editor);
            editor.selectAndReveal(TEXT.indexOf(word) + 1, 0);
        });
        Ui.waitFor("the keyboard is in the text", () -> editor.getAdapter(Control.class).isFocusControl());
    }

    /** The view's own list, among those of all views. */
    private static Table table() {
        IViewPart view = Ui.page().findView(VIEW);
        return view == null ? null : Widgets.all(view.getSite().getShell(), Table.class).stream()
                .filter(each -> each.isVisible() && each.getColumnCount() == 3
                        && each.getColumn(0).getText().equals("Where"))
                .findFirst().orElse(null);
    }

    private static List<String> rows() {
        Table table = table();
        return table == null ? List.of() : Arrays.stream(table.getItems())
                .map(each -> each.getText(0) + " | " + each.getText(1) + " | " + each.getText(2)).toList();
    }

    private static String head() {
        return ((Label) table().getParent().getChildren()[0]).getText();
    }

    private static void lists(String head, String... rows) {
        Ui.waitFor(() -> "the places: " + rows(), () -> rows().equals(List.of(rows)));
        assertEquals(head, Ui.get(ReferencesViewTest::head));
    }

    @Test
    void referencesAreListedAndGoneTo() {
        at("Trust \"");
        Keys.controlShift('g');
        lists("Northbank Hospitals is referred to in 2 places.",
                "more.sextant:2 | Last | activity Last { after Home lead Trust }",
                "riverside.sextant:3 | Front door | activity Door \"Front door\" { lead Trust }");
        Ui.waitFor("the keyboard is in the list", () -> table().isFocusControl());
        Widgets.shoot(() -> Ui.window().getShell(), "references");
        Keys.press(SWT.CR);
        Ui.waitFor("the file", () -> Ui.page().getActiveEditor().getTitle().equals("more.sextant"));
        assertEquals("Trust", Ui.get(() -> ((StyledText) Ui.page().getActiveEditor().getAdapter(Control.class))
                .getSelectionText()));
    }

    @Test
    void whatDependsIsListed() {
        at("lead Trust");
        Ui.run(() -> Commands.run(editor.getSite(), "org.sextant.workbench.editor.dependents", Map.of()));
        lists("2 elements depend on Front door, the nearest first.",
                "riverside.sextant:4 | Home again | activity, after Front door",
                "more.sextant:2 | Last | activity, after Home again");
    }
}
