package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.model.Cost;
import org.sextant.model.Goal;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Party;
import org.sextant.model.Place;
import org.sextant.model.Plan;
import org.sextant.model.Prompt;
import org.sextant.model.Role;
import org.sextant.model.Step;

class SystemRulesTest {
    private final Model model = new Model();
    private final Place north = model.place("North");

    private void found(String code, String... elements) {
        assertEquals(List.of(elements), model.at(code), code);
    }

    private Act lead(String name, String mode) {
        return model.activity(name).in(mode).at(north).lead(model.organisation(name + "Trust"));
    }

    @Test
    void threeLeadsThatShareAGoalCouldMeet() {
        Goal goal = model.goal("Goal");
        lead("A", "redesign.first").towards(goal);
        lead("B", "redesign.first").towards(goal);
        found("meeting.missed");
        lead("C", "redesign.first").towards(goal).at(model.place("South"));
        found("meeting.missed", "North");
        assertEquals("ATrust, BTrust and CTrust lead work on first in North and share Goal; could these teams meet?",
                model.findings("meeting.missed").getFirst().message());
        assertEquals(List.of("redesign.first"), model.about("meeting.missed"));
    }

    @Test
    void threeLeadsThatShareATagCouldMeet() {
        for (String name : List.of("A", "B", "C")) {
            lead(name, "redesign.first").tags("frailty", "frailty", name);
        }
        lead("D", "redesign.first").tags("other");
        found("meeting.missed", "North");
    }

    @Test
    void oneFindingForEachModeAndPlace() {
        Goal goal = model.goal("Goal");
        for (String name : List.of("A", "B", "C")) {
            lead(name, "redesign.first").in("vision.first").towards(goal).tags("x");
        }
        assertEquals(List.of("vision.first", "redesign.first"), model.about("meeting.missed"));
    }

    @Test
    void oneLeadOrTwoModesOrPlacesOrNothingActiveIsNoMeeting() {
        Organisation trust = model.organisation("Trust");
        for (int number = 0; number < 4; number++) {
            model.activity("Same" + number).in("redesign.first").at(north).lead(trust).tags("x");
        }
        lead("B", "redesign.first").tags("x");
        lead("C", "redesign.second").tags("x");
        lead("D", "redesign.first").tags("x").status("planned");
        model.activity("Wide").in("redesign.first").lead(model.organisation("Other")).tags("x");
        model.activity("Unled").in("redesign.first").at(north).tags("x");
        found("meeting.missed");
    }

    @Test
    void organisationIdle() {
        for (String way : List.of("lead", "partner", "overseer", "payer", "member", "holder", "reflecting", "opp",
                "oppPartner", "step")) {
            involve(model.organisation(way), way);
        }
        model.organisation("Idle");
        found("organisation.idle", "Collab", "Idle");
    }

    private void involve(Organisation body, String way) {
        switch (way) {
        case "member" -> model.organisation("Collab", OrganisationKind.COLLABORATIVE, body);
        case "holder" -> model.role("Role", body);
        default -> involve((Party) body, way);
        }
    }

    private void involve(Party body, String way) {
        Act act = model.activity("for-" + way);
        switch (way) {
        case "lead" -> act.lead(body);
        case "partner" -> act.with(body);
        case "overseer" -> act.activity().getOverseenBy().add(body);
        case "payer" -> {
            Cost cost = Model.FACTORY.createCost();
            cost.setBy(body);
            act.activity().setCost(cost);
        }
        case "reflecting" -> model.reflection("R").getBy().add(body);
        default -> {
            Plan plan = model.plan("Plan");
            var opportunity = Model.named(Model.FACTORY.createOpportunity(), way);
            plan.getOpportunities().add(opportunity);
            if (way.equals("opp")) {
                opportunity.setLead(body);
            } else if (way.equals("oppPartner")) {
                opportunity.getPartners().add(body);
            } else {
                Step step = Model.FACTORY.createStep();
                step.setLead(body);
                opportunity.getSteps().add(step);
            }
        }
        }
    }

    @Test
    void organisationOfAPlaceIsIdleToo() {
        north.getOrganisations().add(Model.named(Model.FACTORY.createOrganisation(), "Local"));
        assertEquals(List.of("Local"),
                model.description().organisations().stream().map(Organisation::getName).toList());
        found("organisation.idle", "Local");
    }

    @Test
    void roleUnused() {
        for (String way : List.of("lead", "partner", "overseer", "payer", "reflecting", "opp", "oppPartner", "step")) {
            involve(model.role(way), way);
        }
        Role unused = model.role("Unused", model.organisation("Trust"));
        assertEquals("Unused", unused.getName());
        found("role.unused", "Unused");
    }

    private Prompt question(String name) {
        Prompt question = Model.named(Model.FACTORY.createQuestion(), name);
        question.setTitle("What about " + name + "?");
        return question;
    }

    @Test
    void questionsUnanswered() {
        Prompt answered = question("answered");
        model.domain("vision").getPrompts().addAll(List.of(question("open"), answered, question("blank")));
        model.mode("vision.first").getPrompts().add(question("ofMode"));
        model.mode("vision.second").getPrompts().add(question("ofOtherMode"));
        model.domain("operating").getPrompts().add(question("irrelevant"));
        model.notRelevant("operating", "No");
        model.notRelevant("vision.second", "No");
        answer(answered, "Through the flow board.");
        answer(model.domain("vision").getPrompts().getLast(), " ");
        assertEquals(List.of("open", "blank", "ofMode"), model.findings("question.unanswered").stream()
                .map(finding -> Model.nameOf(finding.evidence().getLast())).toList());
        assertEquals("A question of vision is still to be talked about: \"What about open?\"; "
                + "add \"answer open\" to a reflection", model.findings("question.unanswered").getFirst().message());
        assertEquals("1 of 4, by number of questions",
                model.analyse().conversations().getFirst().answered().toString());
    }

    private void answer(Prompt question, String text) {
        var answer = Model.FACTORY.createAnswer();
        answer.setQuestion(question);
        answer.setText(text);
        model.reflection("Spring").getAnswers().add(answer);
    }

    @Test
    void domainsUnreflected() {
        Prompt question = question("q");
        model.domain("capability").getPrompts().add(question);
        answer(question, "Yes");
        model.reflection("OnDomain", model.domain("vision"));
        model.reflection("OnMode", model.mode("operating.first"));
        model.notRelevant("redesign", "No");
        model.reflection("OnPlace", north);
        assertEquals(List.of("continuous", "innovation"), model.about("domain.unreflected"));
        model.reflection("OnGroup", model.groupOf("transformation"));
        assertEquals(List.of(), model.about("domain.unreflected"));
    }

    @Test
    void reflectionOnTheFrameworkIsOnAllDomains() {
        model.reflection("Whole", model.csif);
        assertEquals(List.of(), model.about("domain.unreflected"));
    }
}
