package org.sextant.lsp.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;
import org.sextant.lsp.internal.folders.Folder;
import org.sextant.lsp.internal.folders.Progress;
import org.sextant.lsp.internal.texts.Document;

/**
 * Answers what is asked, on threads of its own. What needs only a text takes it as it is at this moment. What needs to know
 * what names mean waits until the portfolio is read with that text, and ends early when the text changes meanwhile.
 */
public final class Requests {
    private static final int THREADS = 3;

    private final Session session;
    private final Progress progress;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread made = new Thread(work, "answers");
        made.setDaemon(true);
        return made;
    });

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param progress shows what takes long
     */
    public Requests(Session session, Progress progress) {
        this.session = session;
        this.progress = progress;
    }

    /**
     * Answers from a text alone.
     *
     * @param <T>  the answer
     * @param text which text
     * @param work makes the answer
     * @return the answer, when it is there
     */
    public <T> CompletableFuture<T> ofText(TextDocumentIdentifier text, Function<Document, @Nullable T> work) {
        Document document = session.documents().get(text.getUri());
        if (document == null) {
            return CompletableFuture.failedFuture(new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, text.getUri() + " is not open", null)));
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        threads.execute(() -> complete(answer, () -> work.apply(document)));
        return answer;
    }

    /**
     * Answers from the portfolio that a text belongs to, read with that text.
     *
     * @param <T>  the answer
     * @param text which text, open or not
     * @param none the answer where the text belongs to no portfolio
     * @param work makes the answer
     * @return the answer, when it is there
     */
    public <T> CompletableFuture<T> ofPortfolio(TextDocumentIdentifier text, @Nullable T none,
            BiFunction<Asked, URI, @Nullable T> work) {
        Session.Home home = session.home(text.getUri());
        if (home == null) {
            return CompletableFuture.completedFuture(none);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        answer(home, text, answer, work);
        return answer;
    }

    private <T> void answer(Session.Home home, TextDocumentIdentifier text, CompletableFuture<T> answer,
            BiFunction<Asked, URI, @Nullable T> work) {
        Document document = session.documents().get(text.getUri());
        if (document != null) {
            document.asks(answer);
        }
        home.folder().current().whenCompleteAsync((snapshot, failure) -> {
            if (failure != null) {
                answer.completeExceptionally(failure);
                return;
            }
            Asked here = new Asked(session, home.folder(), snapshot);
            if (document != null && here.isOther(home.file(), document)) {
                Document.modified(answer);
            } else {
                complete(answer, () -> work.apply(here, home.file()));
            }
        }, threads);
    }

    /**
     * Work that takes long where there is much to look at.
     *
     * @param <T> the answer
     */
    public interface Work<T> {
        /**
         * Does it.
         *
         * @param here    the portfolio
         * @param file    what it calls the text
         * @param monitor is told how far it is, and asked whether to stop
         * @return the answer
         */
        @Nullable
        T of(Asked here, URI file, IProgressMonitor monitor);
    }

    /**
     * What people see of work that takes long.
     *
     * @param title what is done
     * @param token what the client calls the place that it has made to show it; null if it has made none
     */
    public record Shown(String title, @Nullable Either<String, Integer> token) {
    }

    /**
     * Answers as {@link #ofPortfolio}, where people see that it takes long and can cancel it. The work stops when nobody
     * waits for its answer any more.
     *
     * @param <T>   the answer
     * @param text  which text, open or not
     * @param none  the answer where the text belongs to no portfolio
     * @param shown what people see
     * @param work  makes the answer
     * @return the answer, when it is there
     */
    public <T> CompletableFuture<T> atLength(TextDocumentIdentifier text, @Nullable T none, Shown shown,
            Work<T> work) {
        Session.Home home = session.home(text.getUri());
        if (home == null) {
            return CompletableFuture.completedFuture(none);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Progress.Reading monitor = progress.of(shown.title(), shown.token());
        answer.whenComplete((result, failure) -> monitor.setCanceled(true));
        answer(home, text, answer, (here, file) -> {
            try {
                return work.of(here, file, monitor);
            } finally {
                monitor.end();
            }
        });
        return answer;
    }

    /**
     * Answers from a folder's portfolio.
     *
     * @param <T>    the answer
     * @param folder the folder
     * @param work   makes the answer
     * @return the answer, when it is there
     */
    public <T> CompletableFuture<T> ofFolder(Folder folder, Function<Asked, T> work) {
        return folder.current().thenApplyAsync(snapshot -> work.apply(new Asked(session, folder, snapshot)), threads);
    }

    private static <T> void complete(CompletableFuture<T> answer, Supplier<@Nullable T> work) {
        if (answer.isDone()) {
            return;
        }
        try {
            answer.complete(work.get());
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    /** Ends. */
    public void close() {
        threads.shutdownNow();
    }
}
