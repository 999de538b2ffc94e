package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.analysis.PlanReview;
import org.sextant.model.Action;
import org.sextant.model.Control;
import org.sextant.model.Element;
import org.sextant.model.Horizon;
import org.sextant.model.LetGo;
import org.sextant.model.Opportunity;
import org.sextant.model.Plan;
import org.sextant.model.Step;

class PlanTest {
    private final Model model = new Model();
    private final Plan plan = model.plan("Next");

    private Opportunity opportunity(String name, Element... addresses) {
        Opportunity opportunity = Model.named(Model.FACTORY.createOpportunity(), name);
        opportunity.getAddresses().addAll(List.of(addresses));
        plan.getOpportunities().add(opportunity);
        return opportunity;
    }

    private static Step step(String by) {
        Step step = Model.FACTORY.createStep();
        step.setText("Do it");
        if (by != null) {
            step.setBy(Model.date(by));
        }
        return step;
    }

    private PlanReview review() {
        return model.analyse().plans().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,false", "3,false", "4,true"})
    void twoOrThreeOpportunities(int count, boolean unfocused) {
        for (int number = 0; number < count; number++) {
            opportunity("O" + number);
        }
        assertEquals(unfocused ? List.of("Next") : List.of(), model.at("plan.unfocused"));
    }

    @Test
    void gapsUnaddressed() {
        Action action = Model.named(Model.FACTORY.createAction(), "a7");
        model.domain("redesign").getActions().add(action);
        opportunity("ByDomain", model.domain("vision"));
        opportunity("ByMode", model.mode("operating.first"));
        opportunity("ByReflection", model.reflection("Spring", model.mode("capability.second")));
        opportunity("ByAction").getAnswers().add(action);
        model.full("A", "continuous.first");
        assertEquals(List.of("innovation"), model.about("plan.gap-unaddressed"));
        assertEquals(List.of("Next"), model.at("plan.gap-unaddressed"));
        model.notRelevant("innovation", "No");
        assertEquals(List.of(), model.about("plan.gap-unaddressed"));
    }

    @Test
    void onePlanAmongSeveralIsEnough() {
        model.plan("Other").getOpportunities().add(Model.named(Model.FACTORY.createOpportunity(), "O"));
        opportunity("ByDomain", model.domain("vision"));
        assertEquals(List.of("operating", "capability", "redesign", "continuous", "innovation"),
                model.about("plan.gap-unaddressed"));
        assertEquals(5, review().unaddressed().size());
        assertEquals(6, model.analyse().plans().getLast().unaddressed().size());
    }

    @Test
    void withoutAPlanNothingIsUnaddressed() {
        model.statements.remove(plan);
        assertEquals(List.of(), model.about("plan.gap-unaddressed"));
    }

    @Test
    void opportunityIncomplete() {
        Opportunity opportunity = opportunity("O");
        assertEquals("O states no lead, outcome, step or date; "
                + "add \"lead\", \"outcome\", \"step\" and \"by\" to a step",
                model.findings("opportunity.incomplete").getFirst().message());
        opportunity.setLead(model.organisation("Trust"));
        opportunity.getOutcomes().add("Better");
        opportunity.getSteps().add(step(null));
        assertEquals("O states no date; add \"by\" to a step",
                model.findings("opportunity.incomplete").getFirst().message());
        opportunity.getSteps().add(step("2026-05"));
        assertEquals(List.of(), model.at("opportunity.incomplete"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"short,short,true", "short,long,false", "short,-,false", "-,-,false"})
    void horizonUnbalanced(String one, String other, boolean unbalanced) {
        for (String word : new String[]{one, other}) {
            Opportunity opportunity = opportunity("O");
            if (word != null) {
                opportunity.setHorizon(Model.word(Horizon.class, word));
            }
        }
        assertEquals(unbalanced ? List.of("Next") : List.of(), model.at("horizon.unbalanced"));
    }

    @Test
    void oneOpportunityAloneHasNoBalanceOfHorizons() {
        opportunity("O").setHorizon(Horizon.SHORT);
        assertEquals(List.of(), model.at("horizon.unbalanced"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours", "shared", "influence", "none"})
    void controlNone(String control) {
        opportunity("O").setControl(Model.word(Control.class, control));
        opportunity("Unstated");
        assertEquals(control.equals("none") ? List.of("O") : List.of(), model.at("control.none"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01,false,true", "2026-02-11,false,false", "2026-02-12,true,false", "2026-03,true,false"})
    void stepIsDoneFromTheDateOnWhichItWasDone(String asOf, boolean done, boolean open) {
        Step step = step("2026-02-10");
        step.setDone(Model.date("2026-02-12"));
        opportunity("O").getSteps().add(step);
        PlanReview.Reviewed reviewed = model.analyse(asOf).plans().getFirst().opportunities().getFirst();
        assertEquals(done ? List.of(step) : List.of(), reviewed.done());
        assertEquals(done || open ? List.of() : List.of(step), reviewed.overdue());
    }

    @Test
    void reviewTellsWhatIsAddressed() {
        Act activity = model.activity("A").in("vision.first", "redesign");
        Opportunity opportunity = opportunity("O", model.mode("vision.second"), activity.activity(),
                model.place("North"));
        opportunity.setHorizon(Horizon.LONG);
        opportunity.setControl(Control.SHARED);
        Step done = step("2025");
        done.setDone(Model.date("2025-12"));
        opportunity.getSteps().addAll(List.of(step("2026-02"), step("2026-03"), done));
        LetGo letGo = Model.FACTORY.createLetGo();
        plan.getLetGo().add(letGo);
        PlanReview review = review();
        PlanReview.Reviewed reviewed = review.opportunities().getFirst();
        assertEquals(List.of(List.of("vision.second"), List.of("vision.first", "redesign"), List.of()),
                reviewed.addresses().stream().map(addressed -> addressed.cells().stream()
                        .map(cell -> Model.nameOf(cell.subject())).toList()).toList());
        assertEquals(List.of(opportunity.getSteps().getFirst()), reviewed.overdue());
        assertEquals(Map.of(Horizon.LONG, 1), review.horizons());
        assertEquals(Map.of(Control.SHARED, 1), review.controls());
        assertEquals(List.of(letGo), review.letGo());
        assertEquals(List.of("lead", "outcome"), reviewed.missing());
    }
}
