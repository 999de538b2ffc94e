package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.model.Ask;
import org.sextant.model.Goal;
import org.sextant.model.Level;
import org.sextant.model.Organisation;
import org.sextant.model.Place;
import org.sextant.model.Status;

class ActivityRulesTest {
    private final Model model = new Model();

    private void found(String code, String... elements) {
        assertEquals(List.of(elements), model.at(code), code);
    }

    private void said(String code, String message) {
        assertEquals(message, model.findings(code).getFirst().message());
    }

    @Test
    void leadNone() {
        model.activity("Led").lead(model.organisation("Trust"));
        model.activity("Unled").activity().setTitle("Frailty team");
        model.activity("Planned").status("planned");
        model.activity("Done").status("completed");
        found("lead.none", "Unled");
        said("lead.none", "Frailty team names nobody who leads it; add \"lead\" with an organisation or role");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void partnerNoneFromLevelPlaceUp(Level level) {
        model.activity("Alone").level(level).lead(model.organisation("Trust"));
        found("partner.none", level.compareTo(Level.PLACE) < 0 ? new String[0] : new String[]{"Alone"});
    }

    @Test
    void partnerNone() {
        Organisation trust = model.organisation("Trust");
        model.activity("Two").level(Level.SYSTEM).lead(trust).with("a school");
        model.activity("NoLevel").lead(trust);
        model.activity("Planned").level(Level.SYSTEM).lead(trust).status("planned");
        model.activity("Nobody").level(Level.SYSTEM);
        model.activity("Held").level(Level.PLACE).lead(model.role("Lead"));
        found("partner.none", "Nobody", "Held");
        said("partner.none", "Nobody reaches level system and names no organisation; "
                + "add \"with\" and who else takes part");
        assertTrue(model.findings("partner.none").getLast().message().endsWith(", or \"held-by\" to the role Lead"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "voices"})
    void askedWhereTheFrameworkAsks(String what) {
        String code = what.equals("measure") ? "measure.none" : "voice.none";
        Ask ask = Model.FACTORY.createAsk();
        ask.setWhat(what);
        ask.getDomains().add(model.domain("redesign"));
        model.csif.getAsks().add(ask);
        model.activity("Bare").in("redesign.first", "vision.first");
        model.activity("Full").in("redesign.first").voices("Forum").measure("M");
        model.activity("Elsewhere").in("vision.first");
        model.activity("Planned").in("redesign.first").status("planned");
        found(code, "Bare");
        ask.getDomains().clear();
        found(code, "Bare", "Elsewhere");
        model.notRelevant("vision", "No");
        found(code, "Bare");
    }

    @Test
    void nothingIsAskedWhereTheFrameworkDoesNot() {
        model.activity("Bare").in("redesign.first");
        found("measure.none");
        found("voice.none");
    }

    @Test
    void goalNoneOnlyWhereGoalsAreStated() {
        model.activity("Bare");
        found("goal.none");
        Goal goal = model.goal("Goal");
        Act programme = model.activity("Programme").towards(goal);
        model.activity("Part").partOf(model.activity("Inner").partOf(programme));
        model.activity("Planned").status("planned");
        found("goal.none", "Bare");
    }

    @ParameterizedTest
    @CsvSource({"delivering,true", "idea,true", "planned,true", "completed,false", "stopped,false"})
    void goalIsServedByWorkThatIsActiveOrIntended(String status, boolean served) {
        model.activity("A").towards(model.goal("Goal")).status(status);
        found("goal.unserved", served ? new String[0] : new String[]{"Goal"});
    }

    @Test
    void goalIsServedByAGoalAndNotByItself() {
        Goal outer = model.goal("Outer");
        model.activity("A").towards(model.goal("Inner", outer));
        Goal own = model.goal("Own");
        own.getTowards().add(own);
        found("goal.unserved", "Own");
        said("goal.unserved", "No work, active or intended, is described towards the goal Own; "
                + "add \"towards Own\" to an activity");
    }

    @Test
    void aimUnserved() {
        model.aim("Unserved");
        found("aim.unserved");
        model.goal("Goal", model.aim("ByGoal"));
        model.activity("A").towards(model.aim("ByWork"));
        found("aim.unserved", "Unserved");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"planned,2026-03-31,-,false", "planned,2026-03-30,-,true",
            "idea,2026-03,-,true", "planned,-,-,false", "delivering,-,2026-03,false", "delivering,-,2026-03-30,true",
            "testing,-,2025,true", "embedded,-,2025,false", "completed,2024,2025,false", "delivering,2025,-,false"})
    void statusStale(String status, String from, String to, boolean stale) {
        Act act = model.activity("A").status(status);
        if (from != null) {
            act.from(from);
        }
        if (to != null) {
            act.to(to);
        }
        found("status.stale", stale ? new String[]{"A"} : new String[0]);
    }

    @Test
    void staleStatusIsWordedWithTheDate() {
        model.activity("A").status("planned").from("2025-02");
        said("status.stale", "A has status planned, and its start, 2025-02, has passed as of 2026-03-31 (today); "
                + "bring \"status\" or \"from\" up to date");
    }

    @Test
    void embeddedUnproven() {
        model.activity("Bare").status("embedded").evidence("E").measure("Only a target");
        model.activity("Measured").status("embedded").measured("30");
        model.activity("Changed").status("embedded").measure("M").getChanges().add(Act.reading("-30", "2025"));
        model.activity("Delivering");
        found("embedded.unproven", "Bare");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = {"TESTING", "DELIVERING", "EMBEDDED"})
    void spreadWithoutEvidence(Status status) {
        Place south = model.place("South");
        Act spread = model.activity("Spread").status(status.word()).measured("1");
        spread.activity().getOrigin().add(south);
        model.activity("Shown").status(status.word()).measured("1").evidence("E").activity().getOrigin().add(south);
        found("embedded.unproven", status == Status.TESTING ? new String[0] : new String[]{"Spread"});
    }

    @Test
    void workThatStaysWhereItIsSpreadsNothing() {
        model.mode("innovation.third").setName("scaling");
        model.activity("Local").in("innovation.scaling");
        found("embedded.unproven");
        model.activity("Spread").activity().getOrigin().addAll(List.of(model.place("South"), model.place("North")));
        found("embedded.unproven", "Spread");
        said("embedded.unproven", "Spread has spread from North and South and cites no evidence; add \"evidence\"");
    }
}
