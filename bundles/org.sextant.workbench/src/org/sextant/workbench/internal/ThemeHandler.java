package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Changes the theme, and says in the menu which one is chosen. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {
    /** The command's id. */
    static final String ID = "org.sextant.workbench.theme";
    /** The parameter that names the choice. */
    static final String CHOICE = "org.sextant.workbench.theme.choice";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Themes.choose(Themes.Choice.of(event.getParameter(CHOICE)));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(ID, null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Themes.chosen() == Themes.Choice.of((String) parameters.get(CHOICE)));
    }
}
