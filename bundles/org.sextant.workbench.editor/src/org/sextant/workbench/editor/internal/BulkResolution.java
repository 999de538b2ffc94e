package org.sextant.workbench.editor.internal;

import java.util.function.Predicate;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.sextant.dsl.ide.BulkFix;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.editor.internal.rename.EditOperation;
import org.sextant.workspace.ProjectPortfolio;

/** The evident repair of all findings of a kind. It is worked out in the background, since there may be thousands. */
final class BulkResolution extends Resolution {
    private final ProjectPortfolio portfolio;
    private final String code;
    private final Predicate<URI> where;

    BulkResolution(ProjectPortfolio portfolio, String code, Predicate<URI> where, String place) {
        super("Repair all of this kind in the " + place);
        this.portfolio = portfolio;
        this.code = code;
        this.where = where;
    }

    @Override
    public void run(IMarker marker) {
        Snapshot snapshot = portfolio.latest();
        if (snapshot == null) {
            return;
        }
        Job job = new Job("Repairing") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                SubMonitor progress = SubMonitor.convert(monitor, 10);
                try {
                    Fix fix = BulkFix.of(snapshot, code, where, progress.split(9));
                    if (fix != null) {
                        EditOperation.run(fix.edit(), portfolio, snapshot, progress.split(1));
                    }
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        };
        job.schedule();
    }
}
