package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.internal.PortfolioNavigator;
import org.sextant.workbench.views.internal.GapsView;
import org.sextant.workspace.GapCount;

/** Portfolios counts what Gaps lists, and where Gaps lists a part of it, it says how much the rest is. */
class GapCountTest {
    private static final String OWN = """
        framework own "Our promises" { domain one "The one" { mode first "The first" mode second "The second" } }
        framework more "More of ours" { domain two "The two" { mode third "The third" } }
        organisation Council "The Council"
        """;
    private static final String DONE = """
        activity Done { in own.one.first lead Council status delivering }
        """;

    private static String label(String project) {
        CommonNavigator view = (CommonNavigator) Objects.requireNonNull(Ui.page().findView(PortfolioNavigator.ID));
        return Arrays.stream(view.getCommonViewer().getTree().getItems()).map(TreeItem::getText)
                .filter(each -> each.startsWith(project)).findFirst().orElse("");
    }

    private static void waitForLabel(String project, String wanted) {
        Ui.waitFor(() -> wanted + " is " + label(project), () -> label(project).equals(wanted));
    }

    @Test
    void gapsOfTwoFrameworksAreCountedTogetherAndToldApart() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("counted")) {
            Views.open(portfolio.file("riverside.sextant", "system Riverside { uses own, more }\n" + OWN + DONE));
            GapsView view = Views.gaps();
            Views.waitForSystem("Riverside");
            waitForLabel("counted", "counted  2 gaps in 2 frameworks");
            Ui.waitFor(view::words,
                    () -> view.words().startsWith("1 gap in the whole system, and 1 in More of ours as of "));
            Ui.run(() -> view.search().setText("nowhere"));
            assertTrue(Ui.get(view::words).startsWith("0 of 1 gap in the whole system, and 1 in More of ours"),
                    Ui.get(view::words));
            Ui.run(() -> view.search().setText(""));
            assertTrue(Ui.get(() -> framework(view).isVisible()), "the other one can be chosen");
            Ui.run(() -> Views.sight().wish(Views.sight().wish().framework("more")));
            Ui.waitFor(view::words,
                    () -> view.words().startsWith("1 gap in the whole system, and 1 in Our promises as of "));
            Ui.waitFor("the button says so", () -> framework(view).getText().startsWith("More of ours"));
            portfolio.file("riverside.sextant", "system Riverside { uses own }\n" + OWN + DONE);
            Ui.waitFor(view::words, () -> view.words().startsWith("1 gap in the whole system as of "));
            waitForLabel("counted", "counted  1 gap");
            Ui.waitFor("nothing to choose", () -> !framework(view).isVisible());
        }
    }

    private static Button framework(GapsView view) {
        return Widgets.all(view.list().control().getParent(), Button.class).stream()
                .filter(each -> Names.of(each).startsWith("Framework")).findFirst().orElseThrow();
    }

    @Test
    void severitiesChangeWhatIsMarkedAndNotWhatIsCounted() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("severities")) {
            portfolio.file("sextant.properties", "severity.mode.gap = off\n");
            Views.open(portfolio.file("riverside.sextant", "system Riverside { uses own }\n" + OWN + DONE));
            waitForLabel("severities", "severities  1 gap");
            assertFalse(portfolio.codes().contains("mode.gap"));
            assertEquals("1 gap", GapCount.remembered(portfolio.project()));
            portfolio.file("riverside.sextant", "system Riverside { uses own }\n" + OWN + DONE
                    + "activity More { in own.one.second lead Council status delivering }\n");
            waitForLabel("severities", "severities");
        }
    }
}
