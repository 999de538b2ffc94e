package org.sextant.analysis.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Stops an analysis that nobody waits for any more. */
final class Cancellation {
    private static final int EVERY = 1024;

    private Cancellation() {
    }

    /**
     * Stops if asked to; asks only now and then.
     *
     * @param monitor the monitor
     * @param count   how many pieces are done
     */
    static void check(IProgressMonitor monitor, int count) {
        if (count % EVERY == 0) {
            check(monitor);
        }
    }

    /**
     * Stops if asked to.
     *
     * @param monitor the monitor
     */
    static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
