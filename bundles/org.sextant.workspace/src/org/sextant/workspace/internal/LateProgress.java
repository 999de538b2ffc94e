package org.sextant.workspace.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/** Shows work among the operations in progress once it has taken half a second, by a job that only mirrors it. */
final class LateProgress extends ProgressMonitorWrapper {
    private static final int PATIENCE_MS = 500;
    private static final int LOOK_MS = 100;
    private static final int SCALE = 1000;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Job mirror;
    private volatile @Nullable IProgressMonitor shown;
    private int total;
    private double done;

    LateProgress(String title, IProgressMonitor monitor) {
        super(monitor);
        mirror = new Job(title) {
            @Override
            protected IStatus run(IProgressMonitor visible) {
                mirror(visible);
                return Status.OK_STATUS;
            }
        };
        mirror.schedule(PATIENCE_MS);
    }

    private void mirror(IProgressMonitor visible) {
        visible.beginTask(mirror.getName(), SCALE);
        int told = 0;
        shown = visible;
        try {
            while (!ended.await(LOOK_MS, TimeUnit.MILLISECONDS)) {
                int now = total > 0 ? (int) (done * SCALE / total) : 0;
                visible.worked(Math.max(0, now - told));
                told = Math.max(told, now);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        visible.done();
    }

    void end() {
        ended.countDown();
        mirror.cancel();
    }

    @Override
    public boolean isCanceled() {
        IProgressMonitor visible = shown;
        return super.isCanceled() || visible != null && visible.isCanceled();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        super.beginTask(name, totalWork);
    }

    @Override
    public void worked(int work) {
        done += work;
        super.worked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        super.internalWorked(work);
    }
}
