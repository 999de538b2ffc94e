package org.sextant.workbench.tests;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Drives the user interface from a test, which runs on a thread of its own, and waits for what it does. */
final class Ui {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOK_MS = 20;

    private Ui() {
    }

    /** Something done in the user interface that may fail. */
    interface Work<T> {
        T run() throws Exception;
    }

    /** Something done in the user interface that may fail and gives nothing. */
    interface Act {
        void run() throws Exception;
    }

    static <T> T get(Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> {
            try {
                result.complete(work.run());
            } catch (Exception | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static void run(Act act) {
        get(() -> {
            act.run();
            return null;
        });
    }

    /** Waits until something holds, looking from the user interface's thread. */
    static void waitFor(String what, BooleanSupplier condition) {
        waitFor(() -> what, condition);
    }

    static void waitFor(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + get(what::get));
            }
            try {
                Thread.sleep(LOOK_MS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static IWorkbenchWindow window() {
        return get(() -> {
            IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        });
    }

    static IWorkbenchPage page() {
        return get(() -> window().getActivePage());
    }
}
