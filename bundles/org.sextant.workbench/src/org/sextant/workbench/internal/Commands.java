package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs commands by their ids; what goes wrong is shown. */
final class Commands {
    /** Opens a wizard that makes something new. */
    static final String NEW = "org.eclipse.ui.newWizard";
    /** The wizard that makes a portfolio, for {@link #NEW}. */
    static final Map<String, String> NEW_PORTFOLIO = Map.of("newWizardId",
            "org.sextant.workbench.forms.newPortfolio");

    private Commands() {
    }

    static void run(IServiceLocator site, String id, Map<String, String> parameters) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("This cannot be done here: " + id, e), StatusManager.SHOW);
        }
    }
}
