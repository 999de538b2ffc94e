package org.sextant.workspace.internal;

import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sextant.dsl.ide.Background;

/**
 * Does a project's work in jobs, which belong to the project's family. What takes longer than half a second shows among
 * the operations in progress, where people can cancel it; what is done sooner would only flicker there.
 */
public final class JobBackground implements Background {
    private final IProject project;

    /**
     * Makes it.
     *
     * @param project whose work is done
     */
    public JobBackground(IProject project) {
        this.project = project;
    }

    /**
     * Waits until nothing of any project is done any more.
     *
     * @param most how long at most for each job, in milliseconds
     */
    public static void await(long most) {
        for (Job job : Job.getJobManager().find(JobBackground.class)) {
            try {
                job.join(most, null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public Runnable run(String title, Consumer<IProgressMonitor> work) {
        Job job = new Job(title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                LateProgress progress = new LateProgress(title, monitor);
                try {
                    work.accept(progress);
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } finally {
                    progress.end();
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return project.equals(family) || JobBackground.class.equals(family);
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
        return job::cancel;
    }
}
