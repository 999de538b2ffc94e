package org.sextant.dsl.ide;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** Where work is done that nobody waits for: jobs in the workbench, threads in a server. */
public interface Background {
    /**
     * Does some work soon, on another thread. The work ends early with an
     * {@link org.eclipse.core.runtime.OperationCanceledException} when its monitor says that it was cancelled.
     *
     * @param title what people see of it while it runs
     * @param work  the work
     * @return cancels the work, at once if it has not begun; has no effect when it has ended
     */
    Runnable run(String title, Consumer<IProgressMonitor> work);
}
