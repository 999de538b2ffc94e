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

    private final @Nullable LanguageClient client;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Reading> shown = new ConcurrentHashMap<>();

    /**
     * Makes it.
     *
     * @param client the client; null if it cannot show any
     */
    public Progress(@Nullable LanguageClient client) {
        this.client = client;
    }

    /**
     * People cancelled something.
     *
     * @param token what the client was told that it is called
     */
    public void cancel(@Nullable Object token) {
        Reading reading = shown.get(String.valueOf(token));
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
        return new Reading(title);
    }

    /** One piece of work. It looks at the time whenever the work says how far it is, or asks whether to stop. */
    public final class Reading extends NullProgressMonitor {
        private final String title;
        private final String token = "sextant-" + count.incrementAndGet();
        private long began;
        private long told;
        private double total;
        private double done;
        private boolean visible;

        private Reading(String title) {
            this.title = title;
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
            if (client == null || super.isCanceled()) {
                return;
            }
            if (began == 0) {
                began = now;
            }
            if (!visible && now - began >= PATIENCE) {
                visible = true;
                told = now;
                shown.put(token, this);
                client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
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
                shown.remove(token);
                tell(new WorkDoneProgressEnd());
            }
        }

        private void tell(WorkDoneProgressNotification what) {
            LanguageClient shows = client;
            if (shows != null) {
                shows.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(what)));
            }
        }
    }
}
