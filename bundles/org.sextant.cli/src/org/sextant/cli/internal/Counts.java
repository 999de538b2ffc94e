package org.sextant.cli.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Count;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;
import org.sextant.core.Severity;
import org.sextant.portfolio.Located;

/** Counts what the analysis returned, in one place, so that every picture shows the same numbers. */
public final class Counts {
    private Counts() {
    }

    /**
     * Counts findings.
     *
     * @param findings the findings
     * @return how many of each severity that there are any of, the most urgent first
     */
    public static Map<Severity, Integer> bySeverity(List<Located> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Located each : findings) {
            counts.merge(each.finding().severity(), 1, Integer::sum);
        }
        return counts;
    }

    /**
     * Counts modes, and domains without modes, in a state.
     *
     * @param coverage the coverage
     * @param state    the state
     * @return how many; {@link State#NONE} without those that the work of the whole system serves
     */
    public static Count in(Coverage coverage, State state) {
        Count count = coverage.count(state);
        return state == State.NONE ? new Count(count.number() - servedSystemWide(coverage), count.base(), count.basis())
                : count;
    }

    /**
     * Counts modes, and domains without modes, that a place's own work leaves to the work of the whole system.
     *
     * @param coverage a place's coverage
     * @return how many; {@link Coverage#count(State)} has them among {@link State#NONE}
     */
    public static int servedSystemWide(Coverage coverage) {
        return (int) coverage.cells().filter(Cell::isServedSystemWide).count();
    }
}
