package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What the workbench logs while a test runs. It is to be nothing. */
final class ErrorLog implements AutoCloseable {
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING) {
            errors.add(plugin + ": " + status.getMessage() + " " + status.getException());
        }
    };

    ErrorLog() {
        Platform.addLogListener(listener);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), errors, "the error log");
    }
}
