package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Detail;
import org.sextant.analysis.State;
import org.sextant.model.Adaptation;
import org.sextant.model.Domain;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Place;

class CoverageTest {
    private static final String MODE = "redesign.first";

    private final Model model = new Model();

    private void isIn(State state) {
        assertEquals(state, model.cell(MODE).state());
    }

    @Test
    void nothingIsGap() {
        model.full("Elsewhere", "redesign");
        isIn(State.GAP);
    }

    @Test
    void endedOnlyIsEnded() {
        model.full("A", MODE).status("completed");
        model.full("B", MODE).to("2025");
        isIn(State.ENDED);
    }

    @Test
    void ideaBesideEndedIsIntended() {
        model.full("A", MODE).status("completed");
        model.full("B", MODE).status("idea");
        isIn(State.INTENDED);
    }

    @Test
    void workStillToBeginIsIntended() {
        model.full("A", MODE).from("2027");
        isIn(State.INTENDED);
    }

    @Test
    void workThatNobodyHadThoughtOfIsGapOnThatDate() {
        model.full("A", MODE).status("idea since 2027");
        isIn(State.GAP);
        assertEquals(1, model.cell(MODE).notBegun().size());
    }

    @Test
    void oneOrganisationIsPartial() {
        model.full("Plan", MODE).status("planned");
        Act act = model.activity("A").in(MODE).lead(model.organisation("Trust"));
        Cell cell = model.cell(MODE);
        assertEquals(State.PARTIAL, cell.state());
        assertSame(act.activity(), cell.nearest().activity());
        assertEquals(List.of("1 organisation of the 2 looked for"), cell.unmet());
    }

    @Test
    void twoOrganisationsCover() {
        model.activity("A").in(MODE).lead(model.organisation("Trust")).with("a school");
        Cell cell = model.cell(MODE);
        assertEquals(State.COVERED, cell.state());
        assertNull(cell.nearest());
        assertEquals(List.of(), cell.unmet());
        assertEquals(2, cell.organisations().count());
    }

    @Test
    void organisationsOfTwoActivitiesDoNotAddUp() {
        model.activity("A").in(MODE).with("one");
        model.activity("B").in(MODE).with("two");
        isIn(State.PARTIAL);
        assertEquals(2, model.cell(MODE).organisations().count());
    }

    @Test
    void unstatedMembersAreMentionedWhereTheyMatter() {
        model.csif.getConditions().set(1, Model.condition("organisations", "3"));
        model.activity("A").in(MODE).lead(model.organisation("Collab", OrganisationKind.COLLABORATIVE));
        assertEquals(
                List.of("2 organisations of the 3 looked for (Collab, whose members are not stated, counts as two)"),
                model.cell(MODE).unmet());
    }

    @Test
    void allConditionsHoldTogetherInOneActivity() {
        Adaptation adaptation = model.adapt();
        List.of("lead", "measure", "voices", "evidence", "goal")
                .forEach(what -> adaptation.getConditions().add(Model.condition(what)));
        adaptation.getConditions().add(Model.condition("places", "2"));
        Place north = model.place("North");
        Place south = model.place("South");
        Act nearest = model.activity("A").in(MODE).lead(model.organisation("Trust")).voices("Forum").evidence("E")
                .at(north);
        model.activity("B").in(MODE).towards(model.goal("G")).at(north, south).measure("M");
        assertEquals(List.of("no measure", "no goal", "1 place of the 2 looked for"), model.cell(MODE).unmet());
        nearest.towards(model.goal("H")).at(south).measure("N");
        isIn(State.COVERED);
        assertTrue(model.coverage().coveredWhen().restated());
        assertEquals("activities >= 1, lead, measure, voices, evidence, goal, places >= 2",
                model.coverage().coveredWhen().words());
    }

    @Test
    void workOfTheWholeSystemIsInAllItsPlaces() {
        model.adapt().getConditions().add(Model.condition("places", "2"));
        model.activity("A").in(MODE);
        isIn(State.PARTIAL);
        Model.placeIn(model.place("North"), "Inner");
        isIn(State.PARTIAL);
        model.place("South");
        isIn(State.COVERED);
    }

    @Test
    void activitiesAreCountedBesideTheOtherConditions() {
        model.adapt().getConditions().addAll(List.of(Model.condition("activities", "2"), Model.condition("lead")));
        model.activity("A").in(MODE).lead(model.organisation("Trust"));
        assertEquals(List.of("1 active activity of the 2 looked for"), model.cell(MODE).unmet());
        model.activity("B").in(MODE);
        isIn(State.COVERED);
    }

    @Test
    void lastAdaptationThatRestatesHolds() {
        model.adapt().getConditions().add(Model.condition("organisations", "3"));
        model.adapt().getConditions().add(Model.condition("organisations", "1"));
        model.adapt();
        model.activity("A").in(MODE).with("one");
        isIn(State.COVERED);
    }

    @Test
    void frameworkWithoutConditionsAsksForOneActiveActivity() {
        model.csif.getConditions().clear();
        model.activity("A").in(MODE);
        isIn(State.COVERED);
    }

    @Test
    void unknownConditionIsLeftOut() {
        model.csif.getConditions().add(Model.condition("friends", "7"));
        model.full("A", MODE);
        isIn(State.COVERED);
        assertEquals(1, model.findings("value.range").size());
    }

    @Test
    void notRelevantKeepsItsReasonAndItsActivities() {
        model.full("A", MODE);
        model.notRelevant(MODE, "Done\n elsewhere");
        Cell cell = model.cell(MODE);
        assertEquals(State.NOT_RELEVANT, cell.state());
        assertEquals("Done elsewhere", cell.reason());
        assertEquals(1, cell.active().size());
    }

    @Test
    void modesOfDomainThatIsNotRelevantAreNot() {
        model.notRelevant("redesign", "Elsewhere");
        assertEquals("Elsewhere", model.cell(MODE).reason());
        assertEquals(State.NOT_RELEVANT, model.cell("redesign").state());
    }

    @Test
    void domainWithoutRelevantModesIsNotRelevantUnlessSomethingIsInIt() {
        List.of("first", "second", "third").forEach(mode -> model.notRelevant("redesign." + mode, "No"));
        assertEquals(State.NOT_RELEVANT, model.cell("redesign").state());
        model.full("A", "redesign");
        assertEquals(State.COVERED, model.cell("redesign").state());
    }

    @Test
    void domainWithoutModesHasStatesOfItsOwn() {
        Domain loose = Model.newDomain("loose");
        model.csif.getDomains().add(loose);
        Coverage coverage = model.coverage();
        assertNull(coverage.groups().getLast().group());
        assertEquals(State.GAP, coverage.cell(loose).state());
        Act act = model.activity("A");
        act.activity().getServes().add(loose);
        assertEquals(State.PARTIAL, model.coverage().cell(loose).state());
        act.with("one", "two");
        assertEquals(State.COVERED, model.coverage().cell(loose).state());
    }

    @Test
    void activityInDomainCountsForNoneOfItsModes() {
        model.full("A", "redesign");
        assertEquals(State.PARTIAL, model.cell("redesign").state());
        assertEquals(List.of("0 of 3 relevant modes covered"), model.cell("redesign").unmet());
        isIn(State.GAP);
    }

    @Test
    void domainIsCoveredWhenAllItsRelevantModesAre() {
        model.full("A", "redesign.first", "redesign.second");
        assertEquals(State.PARTIAL, model.cell("redesign").state());
        assertEquals(1, model.cell("redesign").active().size());
        model.notRelevant("redesign.third", "No");
        assertEquals(State.COVERED, model.cell("redesign").state());
    }

    @Test
    void domainIsGapWhenItAndItsRelevantModesAre() {
        model.notRelevant("redesign.third", "No");
        model.full("A", "redesign.third");
        assertEquals(State.GAP, model.cell("redesign").state());
        assertEquals(0, model.cell("redesign").organisations().count());
        model.full("B", "redesign.second").status("stopped");
        assertEquals(State.ENDED, model.cell("redesign").state());
        model.full("C", "redesign").status("planned");
        assertEquals(State.INTENDED, model.cell("redesign").state());
    }

    @Test
    void detailsAreCountedBesideTheState() {
        model.full("A", MODE).lead(model.organisation("Trust")).voices("Forum");
        model.full("B", MODE).measure("M");
        model.full("C", MODE).status("planned").measure("M");
        Cell cell = model.cell(MODE);
        assertEquals("1 of 2", cell.with(Detail.LEAD).brief());
        assertEquals("1 of 2, by number of active activities", cell.with(Detail.MEASURE).toString());
        assertEquals("0 of 2", cell.with(Detail.GOAL).brief());
        assertEquals(3, cell.count());
    }

    @Test
    void statesAreCountedOfTheRelevantModes() {
        model.full("A", MODE);
        model.notRelevant("vision", "No");
        assertEquals("1 of 15, by number of relevant modes", model.coverage().count(State.COVERED).toString());
        assertEquals("3 of 18", model.coverage().count(State.NOT_RELEVANT).brief());
    }

    @Test
    void everyFrameworkUsedHasItsCoverage() {
        var other = Model.named(Model.FACTORY.createFramework(), "other");
        other.getDomains().add(Model.newDomain("principle"));
        model.system.getUses().add(other);
        Act act = model.activity("A").in(MODE);
        act.activity().getServes().add(other.getDomains().getFirst());
        var analysis = model.analyse();
        assertEquals(List.of(model.csif, other), analysis.coverage().stream().map(Coverage::framework).toList());
        assertEquals(State.COVERED, analysis.coverage(other).cells().findFirst().orElseThrow().state());
        assertEquals("1 of 1", analysis.placed(other).brief());
    }
}
