package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.Filter;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.State;
import org.sextant.core.Finding;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.PartialDate;
import org.sextant.model.Place;
import org.sextant.model.Subject;

/** The laws of the definitions, on systems made by chance. A broken law names the seed that shows it. */
class LawsTest {
    private static final int RUNS = Integer.getInteger("sextant.runs", 100);

    private static void holds(Consumer<RandomSystem> law) {
        for (long seed = 1; seed <= RUNS; seed++) {
            try {
                law.accept(new RandomSystem(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("broken with seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static List<Cell> cells(Coverage coverage) {
        List<Cell> cells = new ArrayList<>();
        coverage.domains().forEach(domain -> {
            cells.add(domain.cell());
            cells.addAll(domain.modes());
        });
        return cells;
    }

    private static Map<Subject, State> states(Analysis analysis) {
        Map<Subject, State> states = new IdentityHashMap<>();
        analysis.coverage().forEach(coverage -> cells(coverage)
                .forEach(cell -> states.put(cell.subject(), cell.state())));
        return states;
    }

    private static Set<Activity> activities(List<ActivityFacts> facts) {
        Set<Activity> activities = new HashSet<>();
        facts.forEach(each -> assertTrue(activities.add(each.activity()), "counted twice"));
        return activities;
    }

    @Test
    void oneMoreActiveActivityNeverLowersAState() {
        holds(system -> {
            Map<Subject, State> before = states(system.model.analyse());
            Act act = system.activity("More").status("testing");
            act.activity().setFrom(null);
            act.activity().setTo(null);
            states(system.model.analyse()).forEach((subject, state) -> assertTrue(
                    state.compareTo(before.get(subject)) >= 0,
                    () -> Model.nameOf(subject) + " was " + before.get(subject) + " and is " + state));
        });
    }

    @Test
    void orderOfStatementsChangesNothingButPlaces() {
        holds(system -> {
            Analysis before = system.model.analyse();
            Collections.shuffle(system.model.statements, system.random());
            Analysis after = system.model.analyse();
            assertEquals(states(before), states(after));
            assertEquals(sorted(before, LawsTest::message), sorted(after, LawsTest::message));
            assertEquals(before.gaps().stream().map(gap -> gap.cell().subject().getName() + gap.why()).toList(),
                    after.gaps().stream().map(gap -> gap.cell().subject().getName() + gap.why()).toList());
            assertEquals(before.balance(), after.balance());
            assertEquals(before.tally(), after.tally());
        });
    }

    private static String message(Finding finding) {
        return finding.code() + " " + finding.message();
    }

    private static List<String> sorted(Analysis analysis, Function<Finding, String> words) {
        return analysis.findings().stream().map(words).sorted().toList();
    }

    @Test
    void renamingChangesNothing() {
        holds(system -> {
            Analysis before = system.model.analyse();
            List<String> codes = sorted(before, LawsTest::place);
            int number = 1000;
            for (var statement : system.model.statements) {
                if (statement instanceof Element element) {
                    element.setName("n" + --number);
                }
            }
            Analysis after = system.model.analyse();
            assertEquals(codes, sorted(after, LawsTest::place));
            assertEquals(states(before), states(after));
            assertEquals(before.balance(), after.balance());
            assertEquals(before.gaps().stream().map(gap -> gap.order() + gap.cell().subject().getName()).toList(),
                    after.gaps().stream().map(gap -> gap.order() + gap.cell().subject().getName()).toList());
        });
    }

    private static String place(Finding finding) {
        return finding.code() + " " + System.identityHashCode(Analyses.anchor(finding));
    }

    @Test
    void sameModelAndDateGiveTheSameInTheSameOrder() {
        holds(system -> {
            SystemDescription description = system.model.description();
            Analysis one = Analyses.analyse(description, AnalysisOptions.on(Model.TODAY));
            Analysis other = Analyses.analyse(description, AnalysisOptions.on(Model.TODAY));
            assertEquals(one.findings(), other.findings());
            assertTrue(one.equals(other));
        });
    }

    @Test
    void beforeAllStartsNothingIsActive() {
        holds(system -> {
            for (Activity activity : system.model.description().activities()) {
                if (activity.getFrom() == null) {
                    activity.setFrom(PartialDate.parse("2000").orElseThrow());
                }
            }
            Analysis analysis = system.model.analyse("1999");
            assertEquals(0, analysis.tally().in(ActivityState.ACTIVE).number());
            states(analysis).values()
                    .forEach(state -> assertFalse(state == State.COVERED || state == State.PARTIAL, state.word()));
        });
    }

    @Test
    void placesAndTheWholeSystemTogetherAreTheWhole() {
        holds(system -> {
            Analysis analysis = system.model.analyse();
            Cut cut = Cut.of(analysis, CutBy.PLACE, system.model.csif);
            Coverage whole = analysis.coverage().getFirst();
            for (Cell cell : cells(whole)) {
                Set<Activity> union = new HashSet<>();
                cut.rows().forEach(row -> union.addAll(all(row.coverage().cell(cell.subject()))));
                assertEquals(all(cell), union);
            }
        });
    }

    private static Set<Activity> all(Cell cell) {
        List<ActivityFacts> all = new ArrayList<>(cell.active());
        all.addAll(cell.intended());
        all.addAll(cell.ended());
        all.addAll(cell.notBegun());
        return activities(all);
    }

    @Test
    void rowsOfEveryCutTogetherAreTheWholeAndTotalsCountOnce() {
        holds(system -> {
            Analysis analysis = system.model.analyse();
            Set<Activity> whole = activities(analysis.shown());
            for (CutBy by : CutBy.values()) {
                Cut cut = Cut.of(analysis, by, system.model.csif);
                Set<Activity> union = new HashSet<>();
                cut.rows().forEach(row -> union.addAll(activities(row.activities())));
                assertEquals(whole, union, by.word());
                assertEquals(analysis.tally(), cut.total(), by.word());
                cut.rows().forEach(row -> assertEquals(row.activities().size(), row.tally().activities(), by.word()));
            }
        });
    }

    @Test
    void statesOfActivitiesAddUp() {
        holds(system -> {
            Analysis analysis = system.model.analyse();
            assertEquals(analysis.shown().size(),
                    analysis.tally().states().values().stream().mapToInt(Integer::intValue).sum());
            cells(analysis.coverage().getFirst()).forEach(cell -> {
                assertEquals(all(cell).size(), cell.count());
                Set<Element> organisations = new HashSet<>();
                cell.active().forEach(activity -> organisations.addAll(activity.organisations().named()));
                assertEquals(organisations, new HashSet<>(cell.organisations().named()));
            });
        });
    }

    @Test
    void filterAtAPlaceShowsWhatItsRowShows() {
        holds(system -> {
            Analysis analysis = system.model.analyse();
            for (Cut.Row row : Cut.of(analysis, CutBy.PLACE, system.model.csif).rows()) {
                if (row.key() instanceof Place place) {
                    AnalysisOptions options = AnalysisOptions.on(Model.TODAY)
                            .filter(new Filter(place, null, null, null));
                    Analysis filtered = Analyses.analyse(system.model.description(), options);
                    assertEquals(row.coverage(), filtered.coverage().getFirst());
                    assertEquals(row.tally(), filtered.tally());
                    assertEquals(analysis.findings(), filtered.findings());
                }
            }
        });
    }

    @Test
    void rowOfADateShowsWhatTheAnalysisOfThatDateShows() {
        holds(system -> {
            Analysis analysis = system.model.analyse();
            for (Cut.Row row : Cut.of(analysis, CutBy.TIME, system.model.csif).rows()) {
                Analysis then = system.model.analyse(String.valueOf(row.key()));
                assertEquals(then.coverage().getFirst(), row.coverage());
            }
        });
    }

    @Test
    void gapFindingsSayWhatTheCoverageShows() {
        holds(system -> {
            Analysis analysis = system.model.analyse();
            Map<String, Integer> expected = new TreeMap<>();
            analysis.coverage().getFirst().domains().forEach(domain -> {
                if (domain.cell().state() == State.GAP) {
                    expected.merge("domain.gap", 1, Integer::sum);
                } else {
                    domain.ownCells().stream().map(Cell::state).filter(state -> state.compareTo(State.GAP) >= 0)
                            .filter(state -> state != State.COVERED)
                            .forEach(state -> expected.merge("mode." + state.id(), 1, Integer::sum));
                }
            });
            Map<String, Integer> found = new TreeMap<>();
            analysis.findings().stream().filter(finding -> finding.code().matches("(mode|domain)\\..*"))
                    .filter(finding -> !finding.code().equals("domain.unreflected"))
                    .forEach(finding -> found.merge(finding.code(), 1, Integer::sum));
            assertEquals(expected, found);
            assertEquals(found.values().stream().mapToInt(Integer::intValue).sum(), analysis.gaps().size());
        });
    }

    @Test
    void sharesAreAllOfAGroupOrNone() {
        holds(system -> {
            for (GroupBalance balance : system.model.analyse().balance()) {
                double sum = balance.shares().stream().mapToDouble(GroupBalance.Share::share).sum();
                double weight = balance.shares().stream().mapToDouble(GroupBalance.Share::weight).sum();
                assertEquals(weight == 0 ? 0 : 1, sum, 1e-9);
            }
        });
    }
}
