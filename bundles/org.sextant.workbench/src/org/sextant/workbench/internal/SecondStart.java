package org.sextant.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** What happens when the workbench is started while it runs already: the running one comes to the front and opens the folder. */
final class SecondStart {
    /** How the process of a second start ends that reached no running workbench. */
    static final int NOT_REACHED = 3;

    private static final int PATIENCE_S = 20;
    private static final int LOOK_MS = 100;

    private SecondStart() {
    }

    /**
     * Opens the running workbench's door.
     *
     * @param display the workbench's
     * @return the door; null if this computer allows none, which is no reason not to work
     */
    static @Nullable Door welcome(Display display) {
        try {
            return Door.open(Address.file(), folder -> take(display, folder));
        } catch (IOException e) {
            ILog.get().info("A second start will not be able to hand its folder over: " + e);
            return null;
        }
    }

    private static CompletableFuture<?> take(Display display, String folder) {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        try {
            display.asyncExec(() -> {
                IWorkbenchWindow window = window();
                if (window == null) {
                    taken.cancel(false);
                    return;
                }
                front(window.getShell());
                taken.complete(null);
                if (!folder.isEmpty()) {
                    StartFolder.open(window, folder);
                }
            });
        } catch (SWTException e) {
            taken.completeExceptionally(e);
        }
        return taken;
    }

    private static @Nullable IWorkbenchWindow window() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
        IWorkbenchWindow[] all = workbench.getWorkbenchWindows();
        return active != null || all.length == 0 ? active : all[0];
    }

    private static void front(Shell shell) {
        shell.setMinimized(false);
        shell.setVisible(true);
        shell.forceActive();
    }

    /**
     * Hands a folder over to the workbench that runs, or waits until there is none any more.
     *
     * @param folder the folder; null for none
     * @param free   takes the workspace if no other workbench has it
     * @return how the process is to end; null if it is to go on, since the workspace is its own now
     */
    static @Nullable Integer instead(@Nullable String folder, BooleanSupplier free) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        Knock knock = Knock.NOBODY;
        while (!free.getAsBoolean()) {
            knock = Knock.at(Address.file(), folder == null ? "" : Path.of(folder).toAbsolutePath().toString(),
                    Knock.PATIENCE_MS);
            if (knock == Knock.TAKEN) {
                return 0;
            }
            // One that has only just begun takes a few seconds until it can be reached.
            if (knock != Knock.NOBODY || System.nanoTime() > end) {
                System.err.println("sextant-workbench: " + words(knock) + "\nIt keeps its portfolios in "
                        + Platform.getLocation().toOSString());
                return NOT_REACHED;
            }
            sleep();
        }
        return null;
    }

    private static String words(Knock knock) {
        return switch (knock) {
        case FORBIDDEN -> "somebody else has Sextant open on the same files; ask them to end it, or choose another"
                + " place by SEXTANT_WORKSPACE";
        case SILENT -> "Sextant is open already, but has not answered for " + Knock.PATIENCE_MS / 1000
                + " seconds; go on in its window when it is ready, or end it and start again";
        default -> "Sextant is open already, but cannot be reached; it may be on another computer, or end it and"
                + " start again";
        };
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
