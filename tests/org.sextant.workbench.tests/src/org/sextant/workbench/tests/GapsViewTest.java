package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.Gap;
import org.sextant.workbench.views.internal.CoverageView;
import org.sextant.workbench.views.internal.GapsView;
import org.sextant.workbench.views.internal.Shown;
import org.sextant.workbench.views.internal.Sight;

/** The Gaps view lists what could come next, chooses together with the Coverage view, and writes what is lacking. */
class GapsViewTest {
    private static final String SYSTEM = """
        system Riverside "Riverside Partnership" { uses csif as-of 2026-03 }
        organisation Council "The Council"
        activity Leaders "Leaders meet" { in csif.vision.leadership lead Council status delivering }
        reflection Talk { on csif.operating.resources, csif.vision.engaging }
        activity Money "Money follows" { in csif.operating.goals lead Council status completed }
        """;
    private static final String LEADERSHIP = "csif:vision.leadership";

    @Test
    void listsTheGapsOfTheAnalysisWithWhy() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("gaps")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            GapsView view = Views.gaps();
            Shown shown = Views.waitForSystem("Riverside");
            List<Gap> gaps = shown.analysis().gaps();
            Ui.waitFor("gaps", () -> view.list().scene().items().size() == gaps.size());
            for (Gap gap : gaps) {
                assertTrue(Views.spoken(view.list()).stream().anyMatch(each -> each.contains(gap.why())), gap.why());
            }
            assertEquals(gaps.size() + " gaps in the whole system as of 2026-03 (as the system states)",
                    Ui.get(view::words));
            Ui.run(() -> view.search().setText("leadership partial"));
            assertEquals(List.of(LEADERSHIP), Ui.get(() -> view.list().scene().items().stream()
                    .map(item -> item.key()).toList()));
            Ui.run(() -> view.search().setText(""));
        }
    }

    @Test
    void gapAndCellAreChosenTogetherAndEnterGoesToWhatThereIs() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("together")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", SYSTEM));
            CoverageView coverage = Views.coverage();
            GapsView view = Views.gaps();
            Views.waitForSystem("Riverside");
            Views.waitForSpoken(coverage.matrix(),
                    "Building leadership support, partial, 1 active, 1 organisation of the 2 looked for");
            Views.click(view.list(), LEADERSHIP, SWT.MouseDown);
            Ui.waitFor("cell chosen", () -> LEADERSHIP.equals(coverage.matrix().chosen()));
            Views.click(coverage.matrix(), "csif:vision.engaging", SWT.MouseDown);
            Ui.waitFor("gap chosen", () -> "csif:vision.engaging".equals(view.list().chosen()));
            Views.press(view.list(), SWT.CR);
            Ui.waitFor("cursor at the reflection", () -> Views.caret(editor) == SYSTEM.indexOf("Talk"));
            Views.click(view.list(), LEADERSHIP, SWT.MouseDoubleClick);
            Ui.waitFor("cursor at the nearest activity", () -> Views.caret(editor) == SYSTEM.indexOf("Leaders \""));
        }
    }

    @Test
    void gapOfWhichNothingIsDescribedLeadsToTheFrameworksWords() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("words")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            GapsView view = Views.gaps();
            Views.waitForSystem("Riverside");
            Ui.run(() -> Ui.page().hideView(Ui.page().findView(CoverageView.ID)));
            Ui.run(() -> Views.sight().spot("csif:vision.narrative"));
            Views.press(view.list(), SWT.CR);
            CoverageView coverage = Ui.get(() -> (CoverageView) Ui.page().findView(CoverageView.ID));
            assertTrue(Ui.get(() -> Ui.page().isPartVisible(coverage)));
            Ui.waitFor("the mode's description",
                    () -> Views.text(coverage.list()).contains("Partners and communities"));
        }
    }

    @Test
    void activityIsAddedAndWhatIsNotRelevantIsSetAside() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("add")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", SYSTEM));
            GapsView view = Views.gaps();
            CoverageView coverage = Views.coverage();
            Views.waitForSystem("Riverside");
            Sight sight = Views.sight();
            Ui.run(() -> sight.spot("csif:vision.engaging"));
            Ui.run(view::addActivity);
            Views.waitForSpoken(coverage.matrix(), "Engaging with all partners and communities, intended, 1 intended");
            IDocument document = Views.document(editor);
            assertTrue(document.get().contains("in     csif.vision.engaging"), document.get());
            Ui.run(() -> sight.spot("csif:vision.narrative"));
            Ui.run(() -> view.setAside("Others \"do\" it"));
            Ui.waitFor(document::get, () -> Views.spoken(coverage.matrix()).stream().anyMatch(each -> each
                    .startsWith("Co-creating a vision and narrative for change, not relevant, Others")));
            assertEquals(List.of(), portfolio.codes().stream().filter(code -> code.startsWith("syntax")).toList());
        }
    }

    @Test
    void activityIsAddedAtThePlaceThatIsShownInThatPlacesFile() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("place")) {
            IFile north = portfolio.file("north.sextant",
                    "for Riverside\nactivity Home { in csif.redesign at North status delivering }\n");
            Views.open(portfolio.file("riverside.sextant", SYSTEM + "place North \"Northbank\"\n"));
            GapsView view = Views.gaps();
            Views.waitForSystem("Riverside");
            Sight sight = Views.sight();
            Ui.run(() -> sight.wish(sight.wish().place("North")));
            Ui.waitFor("the place", () -> sight.shown() != null && sight.shown().analysis().filter().place() != null);
            Ui.run(() -> sight.spot("csif:vision.engaging"));
            Ui.run(view::addActivity);
            Ui.waitFor("the activity", () -> Ui.page().getActiveEditor() instanceof ITextEditor editor
                    && editor.getEditorInput().getName().equals(north.getName())
                    && Views.document(editor).get().contains("at     North\n    status planned"));
            Ui.run(() -> sight.wish(sight.wish().reset()));
        }
    }

    @Test
    void viewSaysWhenNoGapsAreLeft() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("none")) {
            Views.open(portfolio.file("riverside.sextant", """
                framework own "Our own" { domain one "The one" { mode first "The first" } }
                system Riverside { uses own }
                activity Done { in own.one.first status delivering }
                """));
            GapsView view = Views.gaps();
            Views.waitForSystem("Riverside");
            Ui.waitFor("no gaps", () -> Views.text(view.list()).startsWith("No gaps are left"));
            assertEquals(0, Ui.get(() -> view.list().scene().items().size()));
            assertTrue(Ui.get(view::words).startsWith("0 gaps in the whole system"), Ui.get(view::words));
        }
    }
}
