package org.sextant.benchmark;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a process or stage used.
 *
 * @param wall nanoseconds that passed
 * @param cpu  nanoseconds of processors, user and system
 * @param peak the most memory at a time, in bytes: of a process what it had in real memory, of a stage its heap
 */
record Usage(long wall, long cpu, long peak) {
    /** Stands for a number that cannot be measured here. */
    static final long UNKNOWN = -1;

    /**
     * The medians, of each number by itself.
     *
     * @param usages at least one
     * @return the medians
     */
    static Usage median(List<Usage> usages) {
        return new Usage(median(usages, Usage::wall), median(usages, Usage::cpu), median(usages, Usage::peak));
    }

    /**
     * The median of one number.
     *
     * @param usages at least one
     * @param number the number
     * @return the middle one, or half way between the two in the middle
     */
    static long median(List<Usage> usages, ToLongFunction<Usage> number) {
        long[] sorted = usages.stream().mapToLong(number).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Adds up what came one after the other.
     *
     * @param next what came next
     * @return the times together, and the higher peak
     */
    Usage then(Usage next) {
        return new Usage(wall + next.wall, cpu + next.cpu, Math.max(peak, next.peak));
    }
}
