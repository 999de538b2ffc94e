package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workbench.common.Texts;

/** People look for words in their portfolios. */
class SearchTest {
    private static final String COMMAND = "org.eclipse.search.ui.openSearchDialog";
    private static final String TITLE = "Search";
    private static final String TEXT = """
        system Riverside { uses csif }
        organisation Trust "Frailty Hospital"
        activity Door "Front door" { status delivering note "For frailty, and frailty alone." }
        activity Later "Frailty later" { status planned }
        """;

    private TestProject portfolio;
    private TestProject other;
    private ITextEditor editor;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("searched");
        portfolio.file("more.sextant", "for Riverside\nactivity Last \"Last of all\" { note \"Frailty again.\" }\n");
        other = new TestProject("searched too");
        other.file("other.sextant", "system Other { note \"Frailty elsewhere.\" }\n");
        IFile file = portfolio.file("riverside.sextant", TEXT);
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
        Ui.waitFor("the window is about the portfolio", () -> PortfolioContext.of(Ui.window()).portfolio() != null
                && PortfolioContext.of(Ui.window()).portfolio().project().equals(portfolio.project()));
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> {
            for (var query : NewSearchUI.getQueries()) {
                NewSearchUI.removeQuery(query);
            }
            Ui.page().hideView(Ui.page().findView(NewSearchUI.SEARCH_VIEW_ID));
        });
        other.close();
        portfolio.close();
        log.close();
    }

    private static Shell dialog() {
        Ui.window().getShell().getDisplay().asyncExec(() -> Commands.run(Ui.window(), COMMAND, Map.of()));
        Ui.waitFor("the dialog", () -> Widgets.isOpen(TITLE));
        return Ui.get(() -> Widgets.shell(TITLE));
    }

    /** Asks in the dialog, and searches. */
    private static void search(String words, String kind, String status, String where) {
        Shell shell = dialog();
        Ui.run(() -> {
            Widgets.labelled(shell, "Words:", Combo.class).setText(words);
            Widgets.choose(Widgets.labelled(shell, "Look for:", Combo.class), kind);
            Widgets.choose(Widgets.labelled(shell, "Status:", Combo.class), status);
            for (String each : List.of("All portfolios", "Only searched")) {
                Widgets.button(shell, each).setSelection(each.equals(where));
            }
        });
        Widgets.shoot(() -> shell, "search-dialog");
        Ui.run(() -> Widgets.press(Widgets.button(shell, "Search")));
        Ui.waitFor("the dialog has closed", () -> !Widgets.isOpen(TITLE));
    }

    private static AbstractTextSearchViewPage results() {
        ISearchResultViewPart view = NewSearchUI.getSearchResultView();
        return view != null && view.getActivePage() instanceof AbstractTextSearchViewPage page ? page : null;
    }

    private static Stream<TreeItem> below(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(SearchTest::below));
    }

    private static List<String> rows() {
        AbstractTextSearchViewPage page = results();
        if (page == null || page.getControl() == null) {
            return List.of();
        }
        List<String> rows = new ArrayList<>();
        if (page.getLayout() == AbstractTextSearchViewPage.FLAG_LAYOUT_FLAT) {
            Widgets.all((Composite) page.getControl(), Table.class).stream()
                    .filter(Table::isVisible).flatMap(each -> Arrays.stream(each.getItems())).map(TableItem::getText)
                    .forEach(rows::add);
        } else {
            for (Tree tree : Widgets.all((Composite) page.getControl(), Tree.class).stream()
                    .filter(Tree::isVisible).toList()) {
                Arrays.stream(tree.getItems()).flatMap(SearchTest::below).map(TreeItem::getText).forEach(rows::add);
            }
        }
        return rows;
    }

    private static void lists(String head, String... rows) {
        Ui.waitFor(() -> "the elements: " + rows(), () -> rows().equals(List.of(rows)));
        Ui.waitFor(() -> head + ": " + results().getLabel(), () -> head.equals(results().getLabel()));
    }

    @Test
    void elementsAreListedByFile() {
        search("frailty", "Anything", "Any", "Only searched");
        lists("frailty in searched: 4 elements, 5 places", "more.sextant  searched",
                "Last of all  activity  activity Last \"Last of all\" { note \"Frailty again.\" }",
                "riverside.sextant  searched", "Frailty Hospital  organisation",
                "Front door  activity, delivering  "
                        + "activity Door \"Front door\" { status delivering note \"For frailty, and frailty alone.\" }",
                "Frailty later  activity, planned");
        Widgets.shoot(() -> Ui.window().getShell(), "search-results");
    }

    @Test
    void allPortfoliosAreSearched() {
        search("\"frailty elsewhere\"", "Anything", "Any", "All portfolios");
        Ui.waitFor(() -> "the elements: " + rows(), () -> rows().equals(List.of("other.sextant  searched too",
                "Other  system  system Other { note \"Frailty elsewhere.\" }")));
    }

    @Test
    void activitiesOfAStatusAreGoneTo() {
        search("frailty", "Activities", "Delivering", "Only searched");
        Ui.waitFor(() -> "the elements: " + rows(), () -> rows().size() == 2);
        Ui.run(() -> results().gotoNextMatch());
        Ui.waitFor("the first place is selected", () -> selected().equals("frailty")
                && ((StyledText) editor.getAdapter(Control.class)).getSelection().x == TEXT.indexOf("frailty"));
        Ui.run(() -> results().gotoNextMatch());
        Ui.waitFor("the second place is selected", () -> selected().equals("frailty")
                && ((StyledText) editor.getAdapter(Control.class)).getSelection().x == TEXT.lastIndexOf("frailty"));
        assertTrue(Ui.get(() -> results().getLabel()).startsWith("frailty (activities, delivering) in searched: 1 "));
    }

    private String selected() {
        return ((StyledText) editor.getAdapter(Control.class)).getSelectionText();
    }

    @Test
    void textThatIsNotSavedCounts() {
        Ui.run(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(
                TEXT.indexOf("Frailty later"), "Frailty".length(), "Zebra"));
        search("zebra", "Anything", "Any", "Only searched");
        lists("zebra in searched: 1 element", "riverside.sextant  searched", "Zebra later  activity, planned");
        search("giraffe", "Anything", "Any", "Only searched");
        lists("giraffe in searched: nothing found; fewer words, or parts of words, find more");
    }

    @Test
    void elementsCanBeListedAlone() {
        search("", "Organisations", "Any", "Only searched");
        lists("Organisations in searched: 1 element", "riverside.sextant  searched", "Frailty Hospital  organisation");
        Ui.run(() -> results().setLayout(AbstractTextSearchViewPage.FLAG_LAYOUT_FLAT));
        try {
            lists("Organisations in searched: 1 element", "Frailty Hospital  organisation, riverside.sextant");
        } finally {
            Ui.run(() -> results().setLayout(AbstractTextSearchViewPage.FLAG_LAYOUT_TREE));
        }
    }

    @Test
    void longListsEnd() throws Exception {
        StringBuilder text = new StringBuilder("for Riverside\n");
        int many = 2_100;
        for (int i = 0; i < many; i++) {
            text.append("role R").append(i).append('\n');
        }
        portfolio.file("roles.sextant", text.toString());
        search("", "Roles", "Any", "Only searched");
        String head = String.format("Roles in searched: %,d elements; the first of %,d", 2_000, many);
        Ui.waitFor(() -> "the head: " + (results() == null ? "" : results().getLabel()),
                () -> results() != null && results().getLabel().equals(head));
        // The first place is gone to, which opens its file.
        Ui.waitFor(() -> "the elements: " + rows().size(), () -> rows().size() == 1 + 2_000
                && rows().getFirst().equals("roles.sextant  searched") && rows().getLast().equals("R1999  role"));
    }

    @Test
    void dialogAsksInPlainWordsAndRemembers() {
        search("ward", "Activities", "Going on: testing, delivering or embedded", "Only searched");
        Ui.waitFor("the search has ended", () -> results() != null && results().getLabel().contains("nothing found"));
        Shell shell = dialog();
        Ui.run(() -> {
            assertEquals(List.of("Portfolios"),
                    Arrays.stream(Widgets.all(shell, CTabFolder.class).getFirst().getItems())
                            .map(CTabItem::getText).toList());
            assertEquals("ward", Widgets.labelled(shell, "Words:", Combo.class).getText());
            assertEquals("Activities", Widgets.labelled(shell, "Look for:", Combo.class).getText());
            assertTrue(Widgets.button(shell, "Only searched").getSelection());
            Widgets.choose(Widgets.labelled(shell, "Look for:", Combo.class), "Places");
            assertFalse(Widgets.labelled(shell, "Status:", Combo.class).isEnabled());
            Widgets.labelled(shell, "Words:", Combo.class).setText("");
            assertTrue(Widgets.button(shell, "Search").isEnabled());
            Widgets.choose(Widgets.labelled(shell, "Look for:", Combo.class), "Anything");
            Widgets.choose(Widgets.labelled(shell, "Status:", Combo.class), "Any");
            assertFalse(Widgets.button(shell, "Search").isEnabled());
            assertEquals(List.of(), Widgets.all(shell, Button.class).stream()
                    .filter(each -> each.isVisible() && (each.getStyle() & SWT.PUSH) != 0)
                    .map(each -> each.getText().replace("&", ""))
                    .filter(each -> !List.of("Search", "Cancel").contains(each)).toList());
            shell.close();
        });
    }

    @Test
    void wordsSelectedInTheTextAreLookedFor() {
        Ui.run(() -> {
            Ui.page().activate(editor);
            editor.selectAndReveal(TEXT.indexOf("Front door"), "Front door".length());
        });
        Shell shell = dialog();
        Ui.run(() -> {
            assertEquals("Front door", Widgets.labelled(shell, "Words:", Combo.class).getText());
            shell.close();
        });
    }
}
