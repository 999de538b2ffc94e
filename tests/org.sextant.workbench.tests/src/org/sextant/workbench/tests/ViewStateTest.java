package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.CutBy;
import org.sextant.model.Level;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;
import org.sextant.workbench.views.internal.CoverageView;
import org.sextant.workbench.views.internal.GapsView;
import org.sextant.workbench.views.internal.Wish;

/** Views remember how people set them: over restarts, while they are closed, and while another portfolio is looked at. */
class ViewStateTest {
    private static final String SYSTEM = """
        system Riverside "Riverside Partnership" { uses csif as-of 2026-03 }
        place North "Northbank"
        organisation Council "The Council"
        activity Leaders "Leaders meet" { in csif.vision.leadership at North lead Council status delivering }
        """;

    private static XMLMemento save(IViewPart view) {
        return Ui.get(() -> {
            XMLMemento memento = XMLMemento.createWriteRoot("view");
            view.saveState(memento);
            return memento;
        });
    }

    @Test
    void coverageRemembersFilterDateRowsFitAndLink() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("remembered")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            Wish asked = Wish.EVERYTHING.place("North").organisation("Council").level(Level.PLACE)
                    .status(Status.DELIVERING).asOf(PartialDate.parse("2025-06").orElseThrow()).rows(CutBy.PLACE);
            Ui.run(() -> Views.sight().wish(asked));
            Ui.run(() -> Views.sight().link(false));
            Ui.run(() -> view.fit(false));
            XMLMemento changed = save(view);
            Ui.run(() -> Views.sight().wish(Wish.EVERYTHING));
            Ui.run(() -> Views.sight().link(true));
            Ui.run(() -> view.fit(true));
            XMLMemento fresh = save(view);
            Ui.run(() -> view.restore(changed));
            assertEquals(asked, Ui.get(Views.sight()::wish));
            assertFalse(Ui.get(Views.sight()::isLinked));
            assertEquals(changed.toString(), save(view).toString());
            Ui.waitFor(view::words, () -> view.words().contains("Shown: at Northbank, with The Council"));
            Ui.run(() -> Views.sight().wish(Wish.EVERYTHING));
            Ui.run(() -> view.restore(fresh));
            assertTrue(Ui.get(Views.sight()::isLinked));
            assertEquals(fresh.toString(), save(view).toString());
        }
    }

    @Test
    void viewThatIsClosedAndOpenedAgainIsAsItWas() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("closed")) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            CoverageView view = Views.coverage();
            GapsView gaps = Views.gaps();
            Views.waitForSystem("Riverside");
            Ui.run(() -> Views.sight().wish(Wish.EVERYTHING.place("North")));
            Ui.run(() -> view.fit(false));
            Ui.run(() -> gaps.group(false));
            Ui.run(() -> gaps.search().setText("vision"));
            String coverageState = save(view).toString();
            String gapsState = save(gaps).toString();
            Ui.run(() -> Ui.page().hideView(view));
            Ui.run(() -> Ui.page().hideView(gaps));
            CoverageView again = Views.coverage();
            assertEquals(coverageState, save(again).toString());
            GapsView gapsAgain = Views.gaps();
            assertEquals(gapsState, save(gapsAgain).toString());
            Ui.run(() -> again.fit(true));
            Ui.run(() -> gapsAgain.group(true));
            Ui.run(() -> gapsAgain.search().setText(""));
        }
    }

    @Test
    void eachPortfolioKeepsItsOwnFilter() throws Exception {
        try (ErrorLog log = new ErrorLog();
                TestProject one = new TestProject("one");
                TestProject other = new TestProject("other")) {
            Views.open(one.file("riverside.sextant", SYSTEM));
            CoverageView view = Views.coverage();
            Views.waitForSystem("Riverside");
            Ui.run(() -> Views.sight().wish(Wish.EVERYTHING.place("North")));
            Views.open(other.file("hillside.sextant", "system Hillside { uses csif }\n"));
            Views.waitForSystem("Hillside");
            assertEquals(Wish.EVERYTHING, Ui.get(Views.sight()::wish));
            Views.open(one.project().getFile("riverside.sextant"));
            Ui.waitFor(view::words, () -> view.words().contains("Shown: at Northbank"));
            Ui.run(() -> Views.sight().wish(Wish.EVERYTHING));
        }
    }
}
