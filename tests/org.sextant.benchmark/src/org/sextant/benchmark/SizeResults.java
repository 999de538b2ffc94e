package org.sextant.benchmark;

import java.util.List;
import java.util.Map;

/**
 * What was measured with one Java and one size.
 *
 * @param workload the files
 * @param cold     what each command used, by its name
 * @param stages   what the stages used
 */
record SizeResults(Workload workload, Map<String, List<Usage>> cold, StageResults stages) {
    /** The medians of a command. */
    Usage median(String contender) {
        return Usage.median(cold.get(contender));
    }

    /** What a cold check takes beside its stages: Java's start and end, and what the command does in between. */
    Usage rest() {
        Usage whole = median(Contender.CHECK);
        Usage sum = stages.coldCheck();
        return new Usage(whole.wall() - sum.wall(), whole.cpu() - sum.cpu(), whole.peak());
    }

    /** How many times the wall time of OpenFastTrace a check takes. */
    double ratio() {
        return (double) median(Contender.CHECK).wall() / median(Contender.OPEN_FAST_TRACE).wall();
    }
}
