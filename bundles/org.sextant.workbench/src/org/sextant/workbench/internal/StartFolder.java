package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Commands;

/** The folder that the workbench is to open with, as its first argument that is no option has it. */
final class StartFolder {
    private StartFolder() {
    }

    static @Nullable String of(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            if (!arguments[i].startsWith("-")) {
                return arguments[i];
            }
            // -option value
            i += i + 1 < arguments.length && !arguments[i + 1].startsWith("-") ? 1 : 0;
        }
        return null;
    }

    static void open(IServiceLocator site, String folder) {
        Commands.run(site, Commands.OPEN_FOLDER, Map.of(Commands.FOLDER, folder));
    }
}
