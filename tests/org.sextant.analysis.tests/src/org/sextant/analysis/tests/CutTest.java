package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.ActivityState;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.Filter;
import org.sextant.analysis.State;
import org.sextant.model.Goal;
import org.sextant.model.Level;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Place;

class CutTest {
    private final Model model = new Model();

    private Cut cut(CutBy by) {
        return Cut.of(model.analyse(), by, model.csif);
    }

    private List<String> rows(CutBy by) {
        return cut(by).rows().stream().map(row -> row.title() + ": " + names(row.activities())).toList();
    }

    private static String names(List<ActivityFacts> activities) {
        return String.join(" ", activities.stream().map(activity -> activity.activity().getName()).toList());
    }

    @Test
    void byPlaceWithOuterPlacesAndTheWholeSystem() {
        Place north = model.place("North");
        Place inner = Model.placeIn(north, "Inner");
        Place south = model.place("South");
        model.full("A", "vision.first").at(inner, south);
        model.full("B", "vision.second").at(north, inner);
        model.full("Wide", "vision.third");
        model.full("WidePlan", "redesign.first").status("planned");
        assertEquals(List.of("North: A B", "Inner: A B", "South: A", "whole system: Wide WidePlan"), rows(CutBy.PLACE));
        Cut cut = cut(CutBy.PLACE);
        assertEquals(4, cut.total().activities());
        var southern = cut.rows().get(2).coverage();
        assertEquals(State.COVERED, southern.cell(model.mode("vision.first")).state());
        assertEquals("nothing of these", southern.cell(model.mode("vision.second")).word());
        assertEquals("served system-wide", southern.cell(model.mode("vision.third")).word());
        assertEquals("nothing of these", southern.cell(model.mode("redesign.first")).word());
        assertFalse(cut.rows().get(3).coverage().cell(model.mode("vision.first")).isServedSystemWide());
    }

    @ParameterizedTest
    @EnumSource(CutBy.class)
    void onlyTheWholeSystemHasGaps(CutBy by) {
        model.full("A", "vision.first").at(model.place("North")).lead(model.organisation("Trust")).level(Level.PLACE)
                .towards(model.goal("Goal")).tags("a");
        Cut whole = cut(by);
        assertEquals(
                List.of(CutBy.PLACE, CutBy.ORGANISATION, CutBy.LEVEL, CutBy.STATUS, CutBy.GOAL, CutBy.TAG).contains(by),
                whole.isOfParts());
        whole.rows().forEach(row -> assertEquals(whole.isOfParts() ? State.NONE : State.GAP,
                row.coverage().cell(model.mode("redesign.first")).state()));
        var options = AnalysisOptions.on(Model.TODAY).filter(new Filter(null, null, Level.PLACE, null));
        Cut part = Cut.of(Analyses.analyse(model.description(), options), by, model.csif);
        assertTrue(part.isOfParts());
        part.rows().forEach(row -> assertEquals(0, row.coverage().count(State.GAP).number()));
    }

    @Test
    void byOrganisationTellsLeadFromJoin() {
        Organisation trust = model.organisation("Trust");
        Organisation council = model.organisation("Council");
        Organisation collab = model.organisation("Collab", OrganisationKind.COLLABORATIVE, trust, council);
        model.activity("A").lead(trust).with(council);
        model.activity("B").lead(model.role("Lead", council)).with(council);
        model.activity("C").lead(collab);
        model.activity("D").with("text only");
        Cut cut = cut(CutBy.ORGANISATION);
        assertEquals(List.of("Trust: A C", "Council: A B C", "Collab: C", "no organisation named: D"),
                rows(CutBy.ORGANISATION));
        assertEquals("A / C", names(cut.rows().get(0).leads()) + " / " + names(cut.rows().get(0).joins()));
        assertEquals("B / A C", names(cut.rows().get(1).leads()) + " / " + names(cut.rows().get(1).joins()));
        assertEquals("C / ", names(cut.rows().get(2).leads()) + " / " + names(cut.rows().get(2).joins()));
    }

    @Test
    void byDomainAndMode() {
        model.full("A", "vision.first", "vision.second", "redesign.third");
        model.full("B", "vision");
        model.full("C");
        assertEquals(List.of("vision: A B", "operating: ", "capability: ", "redesign: A", "continuous: ",
                "innovation: ", "in no part of this framework: C"), rows(CutBy.DOMAIN));
        List<String> modes = rows(CutBy.MODE);
        assertEquals(List.of("first: A", "second: A", "third: ", "vision: B", "first: "), modes.subList(0, 5));
        assertEquals(20, modes.size());
        assertEquals(3, cut(CutBy.MODE).total().activities());
    }

    @Test
    void byLevelGoalAndTag() {
        Goal inner = model.goal("Inner", model.goal("Outer", model.aim("Aim")));
        model.activity("A").level(Level.PLACE).towards(inner).tags("b", "a", "b");
        model.activity("B");
        assertEquals(List.of("team: ", "organisation: ", "neighbourhood: ", "place: A", "system: ", "cross-system: ",
                "national: ", "level not stated: B"), rows(CutBy.LEVEL));
        assertEquals(List.of("Aim: A", "Outer: A", "Inner: A", "no goal stated: B"), rows(CutBy.GOAL));
        assertEquals(List.of("a: A", "b: A", "no tag: B"), rows(CutBy.TAG));
    }

    @Test
    void byStatusOnTheDate() {
        model.full("A", "vision.first").status("idea since 2021-06, delivering since 2022-04");
        model.full("B", "vision.first").status("paused");
        model.activity("C");
        model.full("D", "vision.first").status("idea since 2199");
        assertEquals(List.of("idea: ", "planned: ", "testing: ", "delivering: A C", "embedded: ",
                "completed: ", "paused: B", "stopped: ", "no status on that date: D"), rows(CutBy.STATUS));
    }

    @Test
    void byTimeEachRowIsOnItsDay() {
        model.full("A", "vision.first").status("idea since 2021-06, delivering since 2022-04").to("2027");
        model.full("Always", "vision.second");
        Cut cut = cut(CutBy.TIME);
        assertEquals(List.of("end of 2021", "end of 2022", "2026-03-31", "end of 2027"),
                cut.rows().stream().map(Cut.Row::title).toList());
        assertEquals(LocalDate.of(2021, 12, 31), cut.rows().getFirst().key());
        assertEquals(List.of(1, 2, 2, 2), cut.rows().stream()
                .map(row -> row.tally().in(ActivityState.ACTIVE).number()).toList());
        assertEquals(List.of(State.INTENDED, State.COVERED, State.COVERED, State.COVERED), cut.rows().stream()
                .map(row -> row.coverage().cell(model.mode("vision.first")).state()).toList());
    }

    @Test
    void rowsByTimeAreBounded() {
        for (int year = 1900; year < 2026; year++) {
            model.activity("A" + year).from(Integer.toString(year));
        }
        Cut cut = cut(CutBy.TIME);
        assertEquals(60, cut.rows().size());
        assertEquals(67, cut.omitted());
        assertTrue(cut.rows().getLast().title().startsWith("2026"));
    }
}
