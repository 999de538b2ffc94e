package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.PortfolioContext;

/** Adds what people add most, an activity; begins a portfolio while there is none to add to. */
public final class NewHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        boolean none = PortfolioContext.of(window).portfolio() == null;
        Map<String, String> wizard = none ? Commands.NEW_PORTFOLIO : Commands.NEW_ACTIVITY;
        Commands.run(window, Commands.NEW, wizard);
        return null;
    }
}
