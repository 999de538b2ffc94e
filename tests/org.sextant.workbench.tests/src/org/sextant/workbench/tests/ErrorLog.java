package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.jspecify.annotations.Nullable;

/** What the workbench logs while a test runs. It is to be nothing. */
final class ErrorLog implements AutoCloseable {
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING) {
            errors.add(plugin + ": " + status.getMessage() + "\n" + trace(status.getException()) + "logged by\n"
                    + trace(new Exception()));
        }
    };

    private static String trace(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    ErrorLog() {
        Platform.addLogListener(listener);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), errors, "the error log");
    }
}
