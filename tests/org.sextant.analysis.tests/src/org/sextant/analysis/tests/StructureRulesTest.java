package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.core.Finding;
import org.sextant.model.Adaptation;
import org.sextant.model.Goal;
import org.sextant.model.Measure;
import org.sextant.model.Organisation;

class StructureRulesTest {
    private final Model model = new Model();

    private List<String> messages(String code) {
        return model.findings(code).stream().map(Finding::message).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-05,2026-04,true", "2026-05,2026-05,false", "2026-05,2026,false", "2026,2026-01,false",
            "2026,2025/26,false", "2026-04,2025/26,true"})
    void endBeforeStart(String from, String to, boolean wrong) {
        model.activity("A").from(from).to(to);
        assertEquals(wrong ? List.of("A ends " + to + ", before it starts " + from + "; correct \"from\" or \"to\"")
                : List.of(), messages("date.order"));
    }

    @ParameterizedTest
    @CsvSource({"'idea since 2025-02, testing since 2025-01',1", "'idea since 2025-02, testing since 2025',0",
            "'idea since 2025-02, delivering, testing since 2024',1", "'idea since 2025, testing since 2025',0",
            "'idea since 2025, testing since 2024, delivering since 2023',2"})
    void statusesOutOfOrder(String statuses, int wrong) {
        model.activity("A").status(statuses);
        assertEquals(wrong, messages("date.order").size());
    }

    @Test
    void targetBeforeBaseline() {
        Goal goal = model.goal("Goal");
        Measure wrong = Model.named(Model.FACTORY.createMeasure(), "Wrong");
        wrong.setBaseline(Act.reading("10", "2026"));
        wrong.setTarget(Act.reading("5", "2025-12"));
        Measure right = Model.named(Model.FACTORY.createMeasure(), "Right");
        right.setBaseline(Act.reading("10", "2026-06"));
        right.setTarget(Act.reading("5", "2026"));
        goal.getMeasures().addAll(List.of(wrong, right));
        model.activity("A").activity().getMeasures().add(Model.named(Model.FACTORY.createMeasure(), "Bare"));
        assertEquals(List.of("Wrong"), model.at("date.order"));
    }

    @Test
    void dependencyCycles() {
        Act one = model.activity("One");
        Act two = model.activity("Two").after(one);
        Act three = model.activity("Three").after(two);
        model.activity("Outside").after(three, one);
        assertEquals(List.of(), messages("dependency.cycle"));
        one.after(three);
        Act self = model.activity("Self");
        self.after(self);
        assertEquals(List.of(
                "One \"after\" Three, Three \"after\" Two and Two \"after\" One go round in a circle; remove one \"after\"",
                "Self has itself as \"after\"; remove it there"), messages("dependency.cycle"));
        assertEquals(List.of("One", "Self"), model.at("dependency.cycle"));
    }

    @Test
    void longChainsAreNoTroubleAndTwoCirclesAreTwoFindings() {
        Act first = model.activity("A0");
        Act last = first;
        for (int number = 1; number < 50_000; number++) {
            last = model.activity("A" + number).after(last).partOf(last);
        }
        assertEquals(List.of(), model.at("dependency.cycle"));
        first.after(last);
        Act x = model.activity("X");
        x.after(model.activity("Y").after(x));
        assertEquals(List.of("A0", "X"), model.at("dependency.cycle"));
    }

    @Test
    void containmentCycles() {
        Act one = model.activity("One");
        one.partOf(model.activity("Two").partOf(one));
        Organisation inner = model.organisation("Inner");
        inner.getMembers().add(model.organisation("Outer", inner));
        Goal goal = model.goal("Goal", model.aim("Aim"));
        goal.getTowards().add(goal);
        assertEquals(List.of("One", "Inner", "Goal"), model.at("containment.cycle"));
        assertTrue(messages("containment.cycle").getFirst()
                .equals("One \"part-of\" Two and Two \"part-of\" One go round in a circle; remove one \"part-of\""));
    }

    @Test
    void containmentWithoutCycle() {
        Act programme = model.activity("Programme");
        model.activity("One").partOf(programme);
        model.activity("Two").partOf(programme);
        Organisation trust = model.organisation("Trust");
        model.organisation("B", trust, model.organisation("C", trust));
        model.goal("Goal", model.goal("Outer", model.aim("Aim")), model.aim("Other"));
        assertEquals(List.of(), model.at("containment.cycle"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"activities,2,-", "lead,-,-", "organisations,0,-",
            "friends,1,no condition is called friends", "organisations,-,organisations needs a whole number",
            "places,2.5,places needs a whole number", "activities,50%,activities needs a whole number",
            "lead,2,lead takes no number"})
    void conditionsThatCannotBeRead(String what, String number, String problem) {
        Adaptation adaptation = model.adapt();
        adaptation.getConditions()
                .add(number == null ? Model.condition(what) : Model.condition(what, number));
        List<String> messages = messages("value.range");
        assertEquals(problem == null ? 0 : 1, messages.size());
        assertTrue(problem == null || messages.getFirst().startsWith(problem), messages::toString);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"activities,3,-", "share,70%,-", "share,0.7,-", "effort,100%,-",
            "share,70,share needs a percentage", "effort,-,effort needs a percentage",
            "activities,-,activities needs a number", "mood,3,no balance condition is called mood"})
    void balanceConditionsThatCannotBeRead(String what, String number, String problem) {
        model.csif.getBalanceConditions()
                .add(number == null ? Model.condition(what) : Model.condition(what, number));
        List<String> messages = messages("value.range");
        assertEquals(problem == null ? 0 : 1, messages.size());
        assertTrue(problem == null || messages.getFirst().startsWith(problem), messages::toString);
    }
}
