package org.sextant.workbench.views.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Keeps the platform from taking findings out of the Findings view: they go with their cause, and only so. */
public final class NoDeleting extends AbstractHandler {
    /** Made by the platform. */
    public NoDeleting() {
        setBaseEnabled(false);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        return null;
    }
}
