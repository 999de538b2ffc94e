package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.core.SystemDescription;
import org.sextant.model.Goal;
import org.sextant.model.Level;
import org.sextant.model.Organisation;
import org.sextant.model.Place;

/** A hundred thousand activities: everything is linear, and warm it takes well under a second. */
@Tag("slow")
class ScaleTest {
    private static final int ACTIVITIES = 100_000;
    private static final int MANY = 200;
    private static final int RUNS = 5;
    private static final long BOUND_MILLIS = 1500;

    @Test
    void aHundredThousandActivities() {
        SystemDescription system = large().description();
        AnalysisOptions options = AnalysisOptions.on(Model.TODAY);
        Analysis analysis = Analyses.analyse(system, options);
        long best = best(() -> Analyses.analyse(system, options));
        assertEquals(ACTIVITIES, analysis.tally().activities());
        assertTrue(best < BOUND_MILLIS, "took " + best + " ms");
    }

    @Test
    void everyCut() {
        Model model = large();
        Analysis analysis = model.analyse();
        for (CutBy by : CutBy.values()) {
            long best = best(() -> Cut.of(analysis, by, model.csif));
            assertTrue(best < BOUND_MILLIS, by.word() + " took " + best + " ms");
        }
    }

    /** The shortest of several runs: what it takes when nothing is in its way. */
    private static long best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = millis();
            work.run();
            best = Math.min(best, millis() - start);
        }
        return best;
    }

    /** Time that this thread was at work, so that what else the machine does makes little difference. */
    private static long millis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static Model large() {
        Random random = new Random(1);
        Model model = new Model();
        String[] domains = {"vision", "operating", "capability", "redesign", "continuous", "innovation"};
        String[] modes = {"first", "second", "third"};
        Place[] places = new Place[MANY];
        Organisation[] organisations = new Organisation[MANY];
        Goal[] goals = new Goal[MANY];
        for (int number = 0; number < MANY; number++) {
            places[number] = model.place("Place" + number);
            organisations[number] = model.organisation("Organisation" + number);
            goals[number] = model.goal("Goal" + number);
        }
        for (int number = 0; number < ACTIVITIES; number++) {
            model.activity("Activity" + number)
                    .in(domains[random.nextInt(6)] + "." + modes[random.nextInt(3)],
                            domains[random.nextInt(6)] + "." + modes[random.nextInt(3)])
                    .status("idea since 2021, delivering since 2024").at(places[random.nextInt(MANY)])
                    .lead(organisations[random.nextInt(MANY)])
                    .with(organisations[random.nextInt(MANY)], organisations[random.nextInt(MANY)])
                    .towards(goals[random.nextInt(MANY)]).tags("tag" + random.nextInt(MANY)).level(Level.PLACE)
                    .effort("2 fte");
        }
        return model;
    }
}
