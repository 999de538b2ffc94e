package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.views.internal.FindingWords;
import org.sextant.workbench.views.internal.FindingsView;

/** The Findings view lists what was found in Sextant's words, leads to its line, and offers what can be done. */
class FindingsViewTest {
    private static final String SYSTEM = """
        system Riverside { uses csif as-of 2026-03 }
        organisation Trust "The Trust"
        organisation Council
        activity One "One thing" { in csif.vision.leadership lead Trsut with Council status delivering }
        activity Two "Another" { in csif.vision.leadership with Council status delivering }
        """;

    private static FindingsView view() {
        return Ui.get(() -> (FindingsView) Ui.page().showView(FindingsView.ID));
    }

    private static List<String> groups(FindingsView view) {
        return Arrays.stream(view.tree().getItems()).map(each -> each.getText().replaceFirst(" \\(.*", "")).toList();
    }

    private static Stream<TreeItem> lines(FindingsView view) {
        return Arrays.stream(view.tree().getItems()).flatMap(each -> Arrays.stream(each.getItems()));
    }

    private static List<String> columns(TreeItem item) {
        return List.of(item.getText(0), item.getText(1));
    }

    private static TreeItem line(FindingsView view, String words) {
        return lines(view).filter(each -> each.getText().contains(words)).findFirst().orElse(null);
    }

    private static void waitFor(FindingsView view, String words) {
        Ui.waitFor(() -> words + " in " + lines(view).map(TreeItem::getText).toList(),
                () -> line(view, words) != null);
    }

    @Test
    void findingsStandByKindWithTheirPlace() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("listed")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            FindingsView view = view();
            waitFor(view, "Trsut");
            waitFor(view, "Another names nobody who leads it");
            Ui.waitFor("gaps and more", () -> groups(view).size() == 4);
            assertEquals(List.of("Errors", "Warnings", "Gaps", "Worth a look"), Ui.get(() -> groups(view)));
            assertEquals(List.of("What was found", "Where"), Ui.get(() -> Arrays
                    .stream(view.tree().getColumns()).map(TreeColumn::getText).toList()));
            assertEquals("riverside.sextant:4", Ui.get(() -> columns(line(view, "Trsut")).get(1)));
            assertTrue(Ui.get(() -> Arrays.stream(view.tree().getItems()).allMatch(TreeItem::getExpanded)));
            Ui.waitFor(view::words,
                    () -> view.words().matches(".*: 1 error, \\d+ warnings?, \\d+ gaps, \\d+ worth a look"));
        }
    }

    @Test
    void messageHasAllTheRoomThereIsAndBeginsAsASentenceDoes() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("room")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM + "org X\n"));
            FindingsView view = view();
            waitFor(view, "No statement begins");
            Ui.waitFor(() -> widths(view) + " in " + view.tree().getClientArea(),
                    () -> widths(view).get(0) + widths(view).get(1) == view.tree().getClientArea().width);
            Ui.run(() -> {
                TreeItem item = line(view, "No statement begins");
                Event event = new Event();
                event.x = item.getBounds(0).x + 2;
                event.y = item.getBounds(0).y + 2;
                view.tree().notifyListeners(SWT.MouseMove, event);
                String tip = view.tree().getToolTipText();
                assertTrue(tip.startsWith(item.getText(0) + "\n\nroom/riverside.sextant, line 6\n[property.unknown]"),
                        tip);
            });
            assertEquals("Choose a line to read all of it here.", Ui.get(view::whole));
            Ui.run(() -> choose(view, "No statement begins"));
            Ui.waitFor(view::whole, () -> view.whole().equals(line(view, "No statement begins").getText(0)));
            assertTrue(portfolio.markers().stream().anyMatch(each -> each.getAttribute(IMarker.MESSAGE, "")
                    .startsWith("no statement begins")), "the message itself stays as it is");
        }
    }

    private static List<Integer> widths(FindingsView view) {
        return Arrays.stream(view.tree().getColumns()).map(TreeColumn::getWidth).toList();
    }

    @Test
    void onlyWordsGetACapitalLetter() {
        assertEquals("Lead needs a name", FindingWords.sentence("lead needs a name"));
        assertEquals("The carers\u2019 forum", FindingWords.sentence("the carers\u2019 forum"));
        for (String name : List.of("eHospital names nobody", "csif.vision is no mode", "x2 is not there", "\"lead\" is",
                "")) {
            assertEquals(name, FindingWords.sentence(name));
        }
    }

    @Test
    void enterGoesToTheLineAndFixesAreMade() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("gone")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", SYSTEM));
            FindingsView view = view();
            waitFor(view, "Trsut");
            Ui.run(() -> choose(view, "Trsut"));
            List<IMarkerResolution> fixes = Ui.get(view::fixes);
            assertTrue(fixes.stream().anyMatch(each -> each.getLabel().contains("Trust")),
                    fixes.stream().map(IMarkerResolution::getLabel).toList().toString());
            assertFalse(Ui.get(() -> Ui.window().getService(ICommandService.class)
                    .getCommand(IWorkbenchCommandConstants.EDIT_DELETE).isEnabled()), "findings go with their cause");
            Ui.run(() -> {
                Event event = new Event();
                event.item = view.tree().getSelection()[0];
                view.tree().notifyListeners(SWT.DefaultSelection, event);
            });
            Ui.waitFor("cursor at the name", () -> Views.caret(editor) == SYSTEM.indexOf("Trsut"));
            IDocument document = Views.document(editor);
            Ui.run(() -> fixes.getFirst().run(view.getSelectedMarkers()[0]));
            assertEquals(SYSTEM.replace("Trsut", "Trust"), Ui.get(document::get));
            Ui.waitFor("no error", () -> !groups(view).contains("Errors"));
        }
    }

    private static void choose(FindingsView view, String words) {
        Tree tree = view.tree();
        TreeItem item = line(view, words);
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }
}
