package org.sextant.analysis.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

import org.sextant.model.Goal;
import org.sextant.model.Level;
import org.sextant.model.Opportunity;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Party;
import org.sextant.model.Place;
import org.sextant.model.Status;

/** A described system made by chance, the same for the same seed. */
final class RandomSystem {
    private static final String[] DOMAINS = {"vision", "operating", "capability", "redesign", "continuous",
            "innovation"};
    private static final String[] MODES = {"first", "second", "third"};

    final Model model = new Model();
    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    RandomSystem(long seed) {
        random = new Random(seed);
        conditions();
        times(4, number -> places.add(number > 0 && chance(3) ? Model.placeIn(pick(places), "Place" + number)
                : model.place("Place" + number)));
        times(6, number -> organisations.add(organisation(number)));
        parties.addAll(organisations);
        times(4, number -> parties.add(model.role("Role" + number, some(organisations).toArray(new Organisation[0]))));
        times(4, number -> goals.add(goals.isEmpty() || chance(2) ? model.goal("Goal" + number)
                : model.goal("Goal" + number, pick(goals))));
        times(14, number -> acts.add(activity("Activity" + number)));
        conversation();
    }

    private void conditions() {
        for (String what : new String[]{"lead", "measure", "voices", "evidence", "goal"}) {
            if (chance(6)) {
                model.csif.getConditions().add(Model.condition(what));
            }
        }
        if (chance(4)) {
            model.adapt().getConditions().addAll(List.of(Model.condition("activities", Integer.toString(between(1, 3))),
                    Model.condition("organisations", Integer.toString(between(0, 4))),
                    Model.condition("places", Integer.toString(between(0, 3)))));
        }
        if (chance(2)) {
            model.notRelevant(slot(), "By chance");
        }
        if (chance(4)) {
            model.csif.getGroups().forEach(group -> {
                var balance = Model.FACTORY.createBalance();
                balance.setGroup(group);
                model.csif.getBalances().add(balance);
            });
        }
    }

    private Organisation organisation(int number) {
        OrganisationKind kind = chance(3) ? null : pick(List.of(OrganisationKind.values()));
        Organisation organisation = model.organisation("Organisation" + number);
        organisation.setKind(kind);
        if (chance(2)) {
            organisation.getMembers().addAll(some(organisations));
        }
        return organisation;
    }

    private void conversation() {
        if (chance(2)) {
            model.reflection("Reflection", model.subject(slot()));
        }
        if (chance(2)) {
            Opportunity opportunity = Model.named(Model.FACTORY.createOpportunity(), "Opportunity");
            opportunity.getAddresses().add(model.subject(slot()));
            model.plan("Plan").getOpportunities().add(opportunity);
        }
        if (chance(2) && !acts.isEmpty()) {
            model.ignore("lead.none", pick(acts).activity());
        }
    }

    /** One more activity, whatever it may be. */
    Act activity(String name) {
        Act act = model.activity(name).status(status());
        times(3, number -> act.in(slot()));
        times(3, number -> act.at(pick(places)));
        if (chance(2)) {
            act.from(date());
        }
        if (chance(4)) {
            act.to(date());
        }
        if (chance(2)) {
            act.lead(pick(parties));
        }
        times(2, number -> act.with(pick(parties)));
        times(2, number -> act.with("text" + between(0, 3)));
        details(act);
        return act;
    }

    private void details(Act act) {
        if (chance(2)) {
            act.level(pick(List.of(Level.values())));
        }
        if (chance(2)) {
            act.towards(pick(goals));
        }
        if (chance(3)) {
            act.measured("3");
        }
        if (chance(3)) {
            act.evidence("E");
        }
        if (chance(3)) {
            act.voices("Forum");
        }
        if (chance(2)) {
            act.effort(between(0, 9) + " fte");
        }
        if (chance(4) && !acts.isEmpty()) {
            act.partOf(pick(acts));
        }
        times(2, number -> act.tags("tag" + between(0, 2)));
    }

    private String status() {
        List<String> spans = new ArrayList<>();
        int year = 2018;
        for (int number = between(0, 3); number > 0; number--) {
            year += between(0, 4);
            spans.add(pick(List.of(Status.values())).word() + (chance(3) ? "" : " since " + year));
        }
        return String.join(", ", spans);
    }

    private String date() {
        String year = Integer.toString(between(2018, 2030));
        return chance(2) ? year : year + "-0" + between(1, 9);
    }

    String slot() {
        String domain = pick(List.of(DOMAINS));
        return chance(4) ? domain : domain + "." + pick(List.of(MODES));
    }

    Random random() {
        return random;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(List<T> list) {
        return list.stream().filter(each -> chance(2)).toList();
    }

    private void times(int most, IntConsumer each) {
        int count = most == 2 || most == 3 ? between(0, most) : most;
        for (int number = 0; number < count; number++) {
            each.accept(number);
        }
    }
}
