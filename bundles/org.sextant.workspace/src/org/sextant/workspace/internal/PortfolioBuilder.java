package org.sextant.workspace.internal;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workspace.FindingMarkers;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/**
 * Checks a portfolio: a build has ended when the markers say what is in the files. A build that no change of the
 * portfolio's files asks for ends at once.
 */
public final class PortfolioBuilder extends IncrementalProjectBuilder {
    private static final int LOOK_MS = 50;

    @Override
    protected IProject @Nullable [] build(int kind, @Nullable Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD || kind == CLEAN_BUILD ? null : getDelta(getProject());
        if (delta != null && ChangedProjects.of(delta).isEmpty()) {
            return null;
        }
        ProjectPortfolio portfolio = Portfolios.get().of(getProject());
        if (portfolio != null) {
            await(portfolio.current(), monitor);
        }
        return null;
    }

    private void await(CompletableFuture<Snapshot> snapshot, IProgressMonitor monitor) throws CoreException {
        while (true) {
            try {
                snapshot.get(LOOK_MS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (monitor.isCanceled() || isInterrupted()) {
                    throw new OperationCanceledException();
                }
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OperationCanceledException
                        || e.getCause() instanceof CancellationException) {
                    throw new OperationCanceledException();
                }
                throw new CoreException(
                        Status.error("The portfolio " + getProject().getName() + " could not be checked.",
                                e.getCause()));
            }
        }
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.FINDING, true, IResource.DEPTH_INFINITE);
        ProjectPortfolio portfolio = Portfolios.get().of(getProject());
        if (portfolio != null) {
            portfolio.refresh();
        }
    }

    /** Reading takes no lock: people may go on working in the files meanwhile. */
    @Override
    public @Nullable ISchedulingRule getRule(int kind, @Nullable Map<String, String> arguments) {
        return null;
    }
}
