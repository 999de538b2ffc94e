package org.sextant.lsp.internal.folders;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sextant.dsl.ide.Background;
import org.sextant.lsp.internal.Failures;

/** Reads one portfolio, on a thread of its own, and shows what takes long. */
final class ReadingThread implements Background {
    private final Progress progress;
    private final Failures failures;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "reading");
        made.setDaemon(true);
        return made;
    });

    ReadingThread(Progress progress, Failures failures) {
        this.progress = progress;
        this.failures = failures;
    }

    @Override
    public Runnable run(String title, Consumer<IProgressMonitor> work) {
        Progress.Reading reading = progress.of(title);
        try {
            thread.execute(() -> run(reading, work));
        } catch (RejectedExecutionException e) {
            // The folder is closed; whoever waits was told.
            reading.setCanceled(true);
        }
        return () -> reading.setCanceled(true);
    }

    private void run(Progress.Reading reading, Consumer<IProgressMonitor> work) {
        if (reading.isCanceled()) {
            return;
        }
        try {
            work.accept(reading);
        } catch (OperationCanceledException e) {
            // Overtaken by a newer change, or cancelled by people.
            reading.setCanceled(true);
        } catch (RuntimeException | Error e) {
            failures.report("could not read a portfolio", e);
        } finally {
            reading.end();
        }
    }

    void close() {
        thread.shutdown();
    }
}
