package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Filter;
import org.sextant.analysis.State;
import org.sextant.model.Level;
import org.sextant.model.Organisation;
import org.sextant.model.Place;
import org.sextant.model.Status;

class FilterTest {
    private static final String MODE = "redesign.first";

    private final Model model = new Model();

    @Test
    void filterShowsAPartAndFindingsStayThoseOfTheWhole() {
        Place north = model.place("North");
        Place inner = Model.placeIn(north, "Inner");
        Organisation trust = model.organisation("Trust");
        model.full("Local", MODE).at(inner).level(Level.PLACE).lead(model.role("Lead", trust));
        model.full("Wide", "redesign.second");
        var whole = model.analyse();
        var options = AnalysisOptions.on(Model.TODAY).filter(new Filter(north, null, null, null));
        var filtered = Analyses.analyse(model.description(), options);
        Coverage coverage = filtered.coverage().getFirst();
        assertEquals("at North", filtered.filter().words());
        assertEquals(whole.findings().size(), filtered.findings().size());
        assertEquals(1, filtered.tally().activities());
        assertEquals(State.COVERED, coverage.cell(model.mode(MODE)).state());
        Cell wide = coverage.cell(model.mode("redesign.second"));
        assertTrue(wide.isServedSystemWide());
        assertEquals("served system-wide", wide.word());
        assertFalse(coverage.cell(model.mode("redesign.third")).isServedSystemWide());
    }

    @Test
    void everyPartOfAFilterHasToFit() {
        Organisation trust = model.organisation("Trust");
        Act local = model.full("Local", MODE).level(Level.PLACE).lead(model.role("Lead", trust));
        var facts = model.analyse().situation().activities().getFirst();
        assertTrue(Filter.NONE.accepts(facts));
        assertTrue(new Filter(null, trust, Level.PLACE, Status.DELIVERING).accepts(facts));
        assertFalse(new Filter(null, model.organisation("Other"), null, null).accepts(facts));
        assertFalse(new Filter(null, null, Level.TEAM, null).accepts(facts));
        assertFalse(new Filter(null, null, null, Status.IDEA).accepts(facts));
        assertFalse(new Filter(model.place("North"), null, null, null).accepts(facts));
        assertEquals("Local", local.activity().getName());
    }
}
