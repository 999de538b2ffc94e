package org.sextant.workbench.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Says in plain words what Eclipse is doing, where its progress is shown. */
final class PlainJobNames extends JobChangeAdapter {
    private static final String CHECKING = "Checking portfolios";

    /** Begins; until the workbench ends. */
    static void install() {
        Job.getJobManager().addJobChangeListener(new PlainJobNames());
    }

    @Override
    public void scheduled(IJobChangeEvent event) {
        Job job = event.getJob();
        if (job.belongsTo(ResourcesPlugin.FAMILY_AUTO_BUILD) && !CHECKING.equals(job.getName())) {
            job.setName(CHECKING);
        }
    }
}
