package org.sextant.workbench.search.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the Search dialog. */
public final class OpenSearch extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event), SearchPage.ID);
        return null;
    }
}
