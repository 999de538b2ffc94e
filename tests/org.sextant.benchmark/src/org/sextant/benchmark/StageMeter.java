package org.sextant.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/** Runs stages within this process and writes a line for each: see {@link StageLine}. */
final class StageMeter {
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).toList();

    private final int round;

    /**
     * Makes one.
     *
     * @param round the number of the round; 0 is the cold one, in which no garbage is collected between stages
     */
    StageMeter(int round) {
        this.round = round;
    }

    /** Whether the same was done before in this process. */
    boolean isWarm() {
        return round > 0;
    }

    /**
     * Runs a stage.
     *
     * @param <T>   what it makes
     * @param stage which one
     * @param work  what to do
     * @return what it made
     * @throws Exception what it throws
     */
    <T> T run(Stage stage, Callable<T> work) throws Exception {
        long live = live();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long allocated = THREADS.getTotalThreadAllocatedBytes();
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        T made = work.call();
        Usage usage = new Usage(System.nanoTime() - start, SYSTEM.getProcessCpuTime() - cpu, peak());
        allocated = THREADS.getTotalThreadAllocatedBytes() - allocated;
        System.out.println(new StageLine(stage, round, usage, allocated, live() - live));
        return made;
    }

    /** What the heap holds, without garbage; unknown and 0 in the cold round. */
    private long live() {
        return round == 0 ? 0 : liveHeap();
    }

    /** What the heap holds after garbage was collected. */
    static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
