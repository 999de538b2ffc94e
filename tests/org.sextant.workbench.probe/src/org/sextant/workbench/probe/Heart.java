package org.sextant.workbench.probe;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Asks the thread that draws and takes keys, again and again, for a sign of life, and notes how long each took: as long
 * would a key have had to wait.
 */
final class Heart implements Runnable {
    private static final int EVERY_MS = 5;
    private static final int LONG_MS = 60;
    private static final int DEPTH = 70;

    private final Display display;
    private final List<Long> waits = new ArrayList<>();
    private long pausesBefore = pauses();
    private volatile long asked;

    Heart(Display display) {
        this.display = display;
    }

    @Override
    public void run() {
        while (!display.isDisposed()) {
            asked = System.nanoTime();
            Session.inside(display, () -> {
                // the sign of life
            });
            long waited = System.nanoTime() - asked;
            asked = 0;
            synchronized (waits) {
                waits.add(waited);
            }
            Session.pause(EVERY_MS);
        }
    }

    /** Writes what the thread is at whenever it lets others wait for long, and again while it goes on. */
    void watch() {
        long next = 0;
        long told = 0;
        while (!display.isDisposed()) {
            long since = asked;
            if (since != told) {
                told = since;
                next = since + TimeUnit.MILLISECONDS.toNanos(LONG_MS);
            }
            long now = System.nanoTime();
            if (since != 0 && now > next) {
                next = now + TimeUnit.MILLISECONDS.toNanos(LONG_MS);
                StringBuilder text = new StringBuilder(
                        "long after " + TimeUnit.NANOSECONDS.toMillis(now - since) + " ms");
                Arrays.stream(display.getThread().getStackTrace()).limit(DEPTH)
                        .forEach(each -> text.append("\t").append(each));
                Ready.say(text.toString());
            }
            Session.pause(EVERY_MS);
        }
    }

    /** What was noted since the last time: number, half of them, 99 of 100, the longest, and the collector's pauses; ms. */
    String beats() {
        List<Long> all;
        synchronized (waits) {
            all = new ArrayList<>(waits);
            waits.clear();
        }
        Collections.sort(all);
        long pauses = pauses();
        String line = all.isEmpty() ? "0\t0\t0\t0" : String.format(java.util.Locale.ROOT, "%d\t%.1f\t%.1f\t%.1f",
                all.size(), ms(all.get(all.size() / 2)), ms(all.get(all.size() * 99 / 100)), ms(all.getLast()));
        line += "\t" + (pauses - pausesBefore);
        pausesBefore = pauses;
        return line;
    }

    private static double ms(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static long pauses() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    }
}
