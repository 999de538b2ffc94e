package org.sextant.lsp.internal.folders;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Shows the client what takes longer than half a second, where people can cancel it. */
public final class Progress {
    /** After how long something is shown; tests set another time. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS
            .toNanos(Long.getLong("sextant.lsp.patience", 500));
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int ALL = 100;

    private final LanguageClient client;
    private final boolean makes;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Object, Reading> shown = new ConcurrentHashMap<>();

    /**
     * Makes it.
     *
     * @param client the client
     * @param makes  whether the client can show work for which it has made no place itself
     */
    public Progress(LanguageClient client, boolean makes) {
        this.client = client;
        this.makes = makes;
    }

    /**
     * People cancelled something.
     *
     * @param token what it is called
     */
    public void cancel(Either<String, Integer> token) {
        Reading reading = shown.get(token.get());
        if (reading != null) {
            reading.setCanceled(true);
        }
    }

    /**
     * Begins to look at the time.
     *
     * @param title what is done, for people
     * @return where the work says how far it is
     */
    public Reading of(String title) {
        return of(title, null);
    }

    /**
     * Begins to look at the time of something that the client asked for.
     *
     * @param title what is done, for people
     * @param token what the client calls the place that it has made to show it; null if it has made none
     * @return where the work says how far it is
     */
    public Reading of(String title, @Nullable Either<String, Integer> token) {
        return new Reading(title, token);
    }

    /** One piece of work. It looks at the time whenever the work says how far it is, or asks whether to stop. */
    public final class Reading extends NullProgressMonitor {
        private final String title;
        private final Either<String, Integer> token;
        private final boolean made;
        private long began;
        private long told;
        private double total;
        private double done;
        private boolean visible;

        private Reading(String title, @Nullable Either<String, Integer> given) {
            this.title = title;
            made = given != null;
            token = given != null ? given : Either.forLeft("sextant-" + count.incrementAndGet());
        }

        @Override
        public void beginTask(String name, int work) {
            total = work;
            tick();
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            tick();
        }

        @Override
        public boolean isCanceled() {
            tick();
            return super.isCanceled();
        }

        private synchronized void tick() {
            long now = System.nanoTime();
            if (!made && !makes || super.isCanceled()) {
                return;
            }
            if (began == 0) {
                began = now;
            }
            if (!visible && now - began >= PATIENCE) {
                visible = true;
                told = now;
                shown.put(token.get(), this);
                if (!made) {
                    client.createProgress(new WorkDoneProgressCreateParams(token));
                }
                WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
                begin.setTitle(title);
                begin.setCancellable(true);
                begin.setPercentage(percentage());
                tell(begin);
            } else if (visible && now - told >= PAUSE) {
                told = now;
                WorkDoneProgressReport report = new WorkDoneProgressReport();
                report.setPercentage(percentage());
                tell(report);
            }
        }

        private int percentage() {
            return total > 0 ? (int) Math.clamp(done * ALL / total, 0, ALL) : 0;
        }

        /** The work is done, or given up. */
        public synchronized void end() {
            if (visible) {
                visible = false;
                shown.remove(token.get(), this);
                tell(new WorkDoneProgressEnd());
            }
        }

        private void tell(WorkDoneProgressNotification what) {
            client.notifyProgress(new ProgressParams(token, Either.forLeft(what)));
        }
    }
}
