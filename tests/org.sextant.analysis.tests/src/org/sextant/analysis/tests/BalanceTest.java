package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Filter;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupBalance.Basis;
import org.sextant.analysis.GroupBalance.Verdict;
import org.sextant.model.Balance;
import org.sextant.model.Effort;
import org.sextant.model.Expectation;

class BalanceTest {
    private final Model model = new Model();
    private int number;

    @BeforeEach
    void describeBalance() {
        Balance balance = Model.FACTORY.createBalance();
        balance.setGroup(model.groupOf("transformation"));
        Expectation expectation = Model.FACTORY.createExpectation();
        expectation.setOnly(model.domain("redesign"));
        expectation.setText("plans\n without benefits.");
        balance.getExpectations().add(expectation);
        model.csif.getBalances().add(balance);
    }

    private Act active(String... slots) {
        return model.activity("A" + number++).in(slots);
    }

    private void active(int count, String... slots) {
        for (int each = 0; each < count; each++) {
            active(slots);
        }
    }

    private GroupBalance balance() {
        return model.analyse().balance().getLast();
    }

    private void is(Verdict verdict) {
        assertEquals(verdict, balance().verdict());
        assertEquals(verdict == Verdict.ONLY ? 1 : 0, model.findings("balance.only").size());
        assertEquals(verdict == Verdict.LEANING ? 1 : 0, model.findings("balance.leaning").size());
    }

    @Test
    void belowFiveTooLittleIsDescribed() {
        active(4, "redesign.first");
        model.activity("Planned").in("redesign").status("planned");
        is(Verdict.TOO_LITTLE);
        assertEquals("too little is described to say", balance().verdict().word());
        active("redesign");
        is(Verdict.ONLY);
    }

    @Test
    void oneDomainAlone() {
        active(6, "redesign.first", "redesign.second");
        is(Verdict.ONLY);
        assertSame(model.domain("redesign"), balance().towards());
        assertEquals("If this is the whole picture, only redesign is active in transformation (6 of 6, "
                + "by number of activities); the framework expects of that alone: plans without benefits; "
                + "talk about what else goes on, and describe it",
                model.findings("balance.only").getFirst().message());
    }

    @Test
    void seventyPercentLeans() {
        active(7, "redesign.first");
        active(2, "continuous");
        active(1, "innovation");
        is(Verdict.LEANING);
        assertEquals("If this is the whole picture, transformation leans to redesign (7 of 10, by number of "
                + "activities); the framework expects of that alone: plans without benefits; "
                + "talk about what else goes on, and describe it",
                model.findings("balance.leaning").getFirst().message());
    }

    @Test
    void activityInTwoDomainsIsCountedAsItIsWeighed() {
        active(4, "redesign.first");
        active(1, "redesign.first", "continuous");
        is(Verdict.LEANING);
        assertEquals("If this is the whole picture, transformation has nothing active in innovation (0 of 5, by number "
                + "of activities) and leans to redesign (4.5 of 5, by number of activities, an activity in two domains "
                + "counting half in each); the framework expects of that alone: plans without benefits; "
                + "talk about what else goes on, and describe it",
                model.findings("balance.leaning").getFirst().message());
    }

    @Test
    void belowSeventyPercentNoDomainStandsOut() {
        active(69, "redesign.first");
        active(30, "continuous");
        active(1, "innovation");
        is(Verdict.SPREAD);
        assertNull(balance().towards());
    }

    @Test
    void oneOfThreeWithNothingActiveLeans() {
        active(3, "redesign.first");
        active(3, "continuous");
        is(Verdict.LEANING);
        assertSame(model.domain("innovation"), balance().missing());
        assertEquals("If this is the whole picture, transformation has nothing active in innovation (0 of 6, "
                + "by number of activities); talk about what else goes on, and describe it",
                model.findings("balance.leaning").getFirst().message());
        active("innovation.third");
        is(Verdict.SPREAD);
    }

    @Test
    void oneOfTwoRelevantDomainsAloneIsOnlyAndNotMissing() {
        model.notRelevant("innovation", "No");
        active(3, "redesign.first");
        active(3, "continuous");
        is(Verdict.SPREAD);
    }

    @Test
    void activityInSeveralDomainsIsSplitEquallyOverThem() {
        active(4, "redesign.first", "continuous.first");
        active(2, "redesign.first", "redesign.second", "continuous", "vision.first");
        GroupBalance balance = balance();
        assertEquals(6, balance.activities());
        assertEquals(List.of(6, 6, 0), balance.shares().stream().map(GroupBalance.Share::activities).toList());
        assertEquals(4 * 0.5 + 2 / 3.0, balance.shares().getFirst().weight(), 1e-9);
        assertEquals(0.5, balance.shares().getFirst().share(), 1e-9);
        assertEquals(2 / 3.0, model.analyse().balance().getFirst().shares().getFirst().weight(), 1e-9);
    }

    @Test
    void effortIsWeighedWhereFourOfFiveStateIt() {
        active("redesign").effort("9 fte");
        active("redesign").effort("1 fte");
        active("continuous").effort("2 fte");
        active("continuous").effort("2 FTE");
        active("innovation");
        assertEquals(Basis.EFFORT, balance().basis());
        assertEquals(List.of(10.0, 4.0, 2.0), balance().shares().stream().map(GroupBalance.Share::weight).toList());
        is(Verdict.SPREAD);
        active("innovation").effort("3 days");
        assertEquals(Basis.NUMBER, balance().basis());
    }

    @Test
    void effortThatIsNotStatedIsTheMedian() {
        for (String effort : List.of("1 fte", "2 fte", "4 fte", "100 fte")) {
            active("redesign").effort(effort);
        }
        active("continuous");
        assertEquals(3.0, balance().shares().get(1).weight());
        assertEquals("If this is the whole picture, transformation has nothing active in innovation (0 of 5 "
                + "activities, 0 of 110 fte, by effort in full-time equivalents) and leans to redesign (4 of 5 "
                + "activities, 107 of 110 fte, by effort in full-time equivalents); the framework expects of that "
                + "alone: plans without benefits; talk about what else goes on, and describe it",
                model.findings("balance.leaning").getFirst().message());
    }

    @Test
    void frameworkSetsItsOwnThresholds() {
        active(2, "redesign");
        active(2, "continuous");
        active(1, "innovation");
        is(Verdict.SPREAD);
        model.csif.getBalanceConditions().add(Model.condition("share", "40%"));
        is(Verdict.LEANING);
        model.csif.getBalanceConditions().add(Model.condition("activities", "6"));
        is(Verdict.TOO_LITTLE);
        model.csif.getBalanceConditions().add(Model.condition("effort", "20%"));
        model.analyse().situation().activities().getFirst().activity()
                .setEffort(Effort.parse("1 fte").orElseThrow());
        assertEquals(Basis.EFFORT, balance().basis());
    }

    @Test
    void groupThatTheFrameworkSaysNothingAboutIsNoFinding() {
        active(6, "vision");
        assertEquals(Verdict.ONLY, model.analyse().balance().getFirst().verdict());
        assertEquals(0, model.findings("balance.only").size());
    }

    @Test
    void filterChangesNothing() {
        active(6, "redesign");
        var filter = new Filter(model.place("North"), null, null, null);
        var analysis = Analyses.analyse(model.description(),
                AnalysisOptions.on(Model.TODAY).filter(filter));
        assertEquals(6, analysis.balance().getLast().activities());
    }
}
