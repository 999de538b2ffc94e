package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Sources;
import org.sextant.testsupport.Texts;

/** Whoever waits can stop it, whenever. */
class CancellationTest {
    private static final Sources RIVERSIDE = Sources.folder(Texts.root().resolve("examples/portfolios/riverside"),
            new NullProgressMonitor());
    private static final int LEAST_CALLS = 20;

    /** Says stop when it is asked for the n-th time. */
    private static final class Impatient extends NullProgressMonitor {
        private final int limit;
        private int asked;

        Impatient(int limit) {
            this.limit = limit;
        }

        @Override
        public boolean isCanceled() {
            asked++;
            return asked > limit;
        }
    }

    private static int load(Impatient monitor) {
        return new PortfolioLoader(Installed.PLUGINS).load(RIVERSIDE, AnalysisOptions.on(Installed.TODAY), monitor)
                .findings().size();
    }

    @Test
    void loadingStopsAtEachPointWhereItAsks() {
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        int findings = load(patient);
        assertTrue(patient.asked >= LEAST_CALLS, "it asks only " + patient.asked + " times");
        // Of the files, which are read several at a time, it asks for some only; never the same ones.
        int least = patient.asked - RIVERSIDE.texts().size();
        int step = Math.max(1, least / LEAST_CALLS);
        for (int limit = 0; limit < least; limit += step) {
            Impatient monitor = new Impatient(limit);
            assertThrows(OperationCanceledException.class, () -> load(monitor),
                    () -> "after " + monitor.limit + " calls");
            assertEquals(limit + 1, monitor.asked, "it went on after it was told to stop");
        }
        assertEquals(findings, load(new Impatient(Integer.MAX_VALUE)), "a load that was stopped left something behind");
    }

    @Test
    void analysisOfALoadedPortfolioStopsToo() {
        var portfolio = Installed.load(RIVERSIDE);
        Impatient monitor = new Impatient(0);
        assertThrows(OperationCanceledException.class,
                () -> portfolio.analyse(portfolio.systems().getFirst(), AnalysisOptions.on(Installed.TODAY), monitor));
    }
}
