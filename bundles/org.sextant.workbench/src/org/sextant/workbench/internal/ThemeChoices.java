package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The themes by their names, for whoever binds a key to one. */
public final class ThemeChoices implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        return Map.of("Light", Themes.Choice.LIGHT.word(), "Dark", Themes.Choice.DARK.word(), "As the system's",
                Themes.Choice.SYSTEM.word());
    }
}
