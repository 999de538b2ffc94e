package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.workbench.views.internal.CellWords;
import org.sextant.workbench.views.internal.CoverageView;
import org.sextant.workbench.views.internal.Mark;
import org.sextant.workbench.views.internal.SceneCanvas;
import org.sextant.workbench.views.internal.Shown;
import org.sextant.workbench.views.internal.Wish;

/** The Coverage view shows the same activities with a row for each place, organisation or the like. */
class CoverageRowsTest {
    private static final String SYSTEM = """
        system Riverside "Riverside Partnership" { uses csif as-of 2026-03 }
        place North "Northbank" { organisation Trust "North Trust" }
        place South "Southbank"
        organisation Council "The Council"
        activity Story "One story" { in csif.vision.narrative at North lead North.Trust with Council status testing }
        activity Leaders "Leaders meet" { in csif.operating.goals lead Council status delivering }
        """;
    private static final String NORTH_VISION = "row:North\ncsif:vision";

    private static void rows(CutBy by) {
        Ui.run(() -> Views.sight().wish(Wish.EVERYTHING.rows(by)));
        Ui.waitFor("rows", () -> Views.sight().shown() != null && (Views.sight().shown().cut() == null ? by == null
                : Views.sight().shown().cut().by() == by));
    }

    @Test
    void eachPlaceIsARowAndItsFieldsListAndOpenItsActivities() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("places")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", SYSTEM));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            rows(CutBy.PLACE);
            SceneCanvas matrix = view.matrix();
            Views.waitForSpoken(matrix, "Northbank, 1 activity: 1 active");
            assertEquals("Coverage: places and domains", Ui.get(() -> matrix.spoken(-1)));
            Views.waitForSpoken(matrix, "whole system, 1 activity: 1 active");
            Views.waitForSpoken(matrix,
                    "Northbank, Collective vision and leadership, the domain as a whole, partial, 1 active");
            Views.waitForSpoken(matrix,
                    "Southbank, Aligned operating model, the domain as a whole, served system-wide");
            Views.click(matrix, NORTH_VISION, SWT.MouseDown);
            Views.waitForSpoken(view.list(), "One story, active, testing, led by North Trust, at Northbank");
            assertTrue(Views.text(view.list()).startsWith("Northbank Collective vision"), Views.text(view.list()));
            assertTrue(Views.spoken(view.list()).stream().noneMatch(each -> each.startsWith("gap,")),
                    "no gaps of a part: " + Views.spoken(view.list()));
            Views.click(matrix, "row:South\ncsif:innovation", SWT.MouseDown);
            assertEquals(List.of(), Views.spoken(view.list()), "what is found of the whole is not said of a place");
            Views.click(matrix, NORTH_VISION, SWT.MouseDoubleClick);
            Ui.waitFor("cursor at the activity", () -> Views.caret(editor) == SYSTEM.indexOf("Story"));
            Views.click(matrix, "row:South", SWT.MouseDoubleClick);
            Ui.waitFor("cursor at the place", () -> Views.caret(editor) == SYSTEM.indexOf("South "));
            rows(null);
            Ui.waitFor("the framework", () -> matrix.scene().indexOf("csif:vision.narrative") >= 0);
        }
    }

    @Test
    void organisationLeadsAndTakesPart() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("organisations")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            rows(CutBy.ORGANISATION);
            Views.click(view.matrix(), "row:Council", SWT.MouseDown);
            Ui.waitFor(() -> Views.text(view.list()),
                    () -> Views.text(view.list()).contains("Leads (1) Takes part in (1)"));
            assertEquals(List.of("Leaders meet", "One story"), Ui.get(() -> Views.spoken(view.list()).stream()
                    .map(each -> each.substring(0, each.indexOf(','))).toList()));
        }
    }

    @Test
    void whatNobodyHadThoughtOfYetIsNotCounted() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("years")) {
            Views.open(portfolio.file("riverside.sextant", """
                system Riverside { uses csif as-of 2026-03 }
                activity Later { in csif.vision.narrative status idea since 2025 }
                activity Sooner { in csif.operating.goals status delivering since 2024 }
                """));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            rows(CutBy.TIME);
            assertEquals(List.of("1", "", "1"), numbers(view, "end of 2024"));
            assertEquals(List.of("2", "1", "1"), numbers(view, "end of 2025"));
        }
    }

    /** The numbers drawn in a row: of all, of the first domain, of the second. */
    private static List<String> numbers(CoverageView view, String row) {
        return Ui.get(() -> view.matrix().scene().items().stream()
                .filter(item -> item.key().startsWith("row:" + row)).limit(3)
                .map(item -> item.marks().getLast() instanceof Mark.Line line ? line.text() : "").toList());
    }

    @Test
    void headsOfColumnsAreChosenTogetherWithTheGapsViewAndArrowsReachThem() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("columns")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            rows(CutBy.PLACE);
            SceneCanvas matrix = view.matrix();
            Views.click(matrix, NORTH_VISION, SWT.MouseDown);
            assertNull(Ui.get(Views.sight()::spot), "a part of the system is no gap");
            Views.press(matrix, SWT.ARROW_UP);
            assertEquals("csif:vision", Ui.get(matrix::chosen));
            assertEquals("csif:vision", Ui.get(Views.sight()::spot));
            Views.press(matrix, SWT.ARROW_DOWN);
            assertEquals(NORTH_VISION, Ui.get(matrix::chosen));
            Views.press(matrix, SWT.ARROW_LEFT);
            assertEquals("row:North", Ui.get(matrix::chosen));
            Ui.run(() -> Views.sight().spot("csif:operating.goals"));
            assertEquals("csif:operating", Ui.get(matrix::chosen));
            assertTrue(Views.text(view.list()).startsWith("Developing goals"), Views.text(view.list()));
        }
    }

    @Test
    void aThousandRowsAreShownAndChosenFromWithoutWaiting() throws Exception {
        StringBuilder text = new StringBuilder(SYSTEM);
        for (int i = 0; i < 1000; i++) {
            text.append("organisation O").append(i).append("\nactivity A").append(i)
                    .append(" { in csif.vision.narrative lead O").append(i).append(" status delivering }\n");
        }
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("many")) {
            Views.open(portfolio.file("riverside.sextant", text.toString()));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            rows(CutBy.ORGANISATION);
            SceneCanvas matrix = view.matrix();
            Ui.waitFor("rows", () -> matrix.scene().items().size() == 6 + 7 * 1002);
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                Views.press(matrix, SWT.HOME);
                long begin = System.nanoTime();
                Views.press(matrix, SWT.END);
                best = Math.min(best, System.nanoTime() - begin);
            }
            assertEquals("row:O999\ncsif:innovation", Ui.get(matrix::chosen));
            assertTrue(Ui.get(() -> matrix.bounds(matrix.chosenIndex())).y >= matrix.scene().head(), "can be seen");
            assertTrue(best < 200_000_000L, "choosing took " + best / 1_000_000 + " ms at best");
        }
    }

    @Test
    void copiedTableIsTheSameMatrix() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("table")) {
            Views.example(portfolio, "west-yorkshire");
            Views.open(portfolio.project().getFile("west-yorkshire.sextant"));
            CoverageView view = Views.coverage();
            Views.waitForSystem("WestYorkshire");
            rows(CutBy.ORGANISATION);
            Shown shown = Ui.get(Views.sight()::shown);
            Cut cut = Cut.of(shown.analysis(), CutBy.ORGANISATION, shown.coverage().framework());
            List<List<String>> copied = Ui.get(() -> view.table().rows());
            assertEquals(cut.rows().size() + 2, copied.size());
            for (int i = 0; i < cut.rows().size(); i++) {
                List<String> row = new ArrayList<>(
                        List.of(cut.rows().get(i).title(), "" + cut.rows().get(i).activities().size()));
                cut.rows().get(i).coverage().domains().forEach(domain -> row.add(CellWords.brief(domain.cell())));
                assertEquals(row, copied.get(i + 1));
            }
        }
    }
}
