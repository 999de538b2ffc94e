package org.sextant.core.internal;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Isolation.Work;

/**
 * A plugin's piece of work on a daemon thread of its own. The work has a monitor of its own too: the caller's need not
 * bear a second thread.
 *
 * @param <T> the work's result
 */
public final class Worker<T> {
    private static final long POLL_MILLIS = 10;
    private static final long NANOS_A_MILLI = 1_000_000;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final long started = System.nanoTime();
    private final Thread thread;
    private volatile @Nullable T result;
    private volatile @Nullable Throwable thrown;

    /**
     * Starts the work.
     *
     * @param name what the thread is called
     * @param work the work
     */
    public Worker(String name, Work<T> work) {
        thread = new Thread(() -> run(work), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Work<T> work) {
        try {
            result = work.run(monitor);
        } catch (Throwable any) {
            thrown = any;
        }
    }

    /**
     * Waits for the end.
     *
     * @param limit  how long it may take from its start
     * @param caller cancels the waiting
     * @return whether it ended; false if the time is over
     * @throws OperationCanceledException if the monitor is cancelled or this thread is interrupted
     */
    public boolean await(Duration limit, IProgressMonitor caller) {
        try {
            while (!thread.join(Duration.ofMillis(POLL_MILLIS))) {
                if (caller.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (System.nanoTime() - started > limit.toMillis() * NANOS_A_MILLI) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Asks the work to stop, in both ways that Java has. */
    public void stop() {
        monitor.setCanceled(true);
        thread.interrupt();
    }

    /** @return what it gave; null if it threw, is still running, or gave nothing although it must not */
    public @Nullable T result() {
        return result;
    }

    /** @return what it threw, or empty if it did not */
    public Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }
}
