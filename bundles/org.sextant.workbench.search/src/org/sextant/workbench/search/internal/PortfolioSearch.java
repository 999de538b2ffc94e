package org.sextant.workbench.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.TextMatch;
import org.sextant.dsl.ide.TextSearch;
import org.sextant.workspace.ProjectPortfolio;

/** Searches portfolios, with the texts that editors have at the time, in the background. It can be run again. */
final class PortfolioSearch implements ISearchQuery {
    /** How many elements are listed at most; nobody reads more. */
    static final int MOST = 2_000;

    private static final long LOOK_MS = 100;

    private final Asked asked;
    private final List<ProjectPortfolio> portfolios;
    private final SearchResult result = new SearchResult(this);

    /**
     * Makes one.
     *
     * @param asked      what is looked for
     * @param portfolios where
     */
    PortfolioSearch(Asked asked, List<ProjectPortfolio> portfolios) {
        this.asked = asked;
        this.portfolios = List.copyOf(portfolios);
    }

    @Override
    public IStatus run(@Nullable IProgressMonitor monitor) {
        result.begin();
        SubMonitor progress = SubMonitor.convert(monitor, "Searching for " + asked.label(), 2 * portfolios.size());
        for (ProjectPortfolio portfolio : portfolios) {
            progress.subTask(portfolio.project().getName());
            Snapshot snapshot = current(portfolio, progress.split(1));
            if (snapshot != null) {
                show(portfolio, TextSearch.of(snapshot, asked.query(), progress.split(1)));
            }
        }
        return Status.OK_STATUS;
    }

    /** Waits until the portfolio is read; null if its project is closed meanwhile. */
    private static @Nullable Snapshot current(ProjectPortfolio portfolio, SubMonitor progress) {
        CompletableFuture<Snapshot> reading = portfolio.current();
        while (true) {
            progress.checkCanceled();
            try {
                return reading.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue; // it is large, or there is much else to do; people may stop waiting
            } catch (ExecutionException | CancellationException e) {
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    private void show(ProjectPortfolio portfolio, List<TextMatch> matches) {
        List<Match> places = new ArrayList<>();
        for (TextMatch match : matches) {
            IFile file = portfolio.file(match.file());
            int number = file == null ? MOST : result.take();
            if (file != null && number < MOST) {
                Found found = new Found(number, file, match, !asked.words().isBlank());
                match.hits().forEach(hit -> places.add(new Match(found, hit.range().offset(), hit.range().length())));
            }
        }
        result.addMatches(places.toArray(Match[]::new));
    }

    Asked asked() {
        return asked;
    }

    /** Where it looks, in words. */
    String where() {
        return portfolios.size() == 1 ? portfolios.getFirst().project().getName()
                : portfolios.size() + " portfolios";
    }

    @Override
    public String getLabel() {
        return "Search for " + asked.label();
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
