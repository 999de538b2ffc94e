package org.sextant.workbench.common;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Ways to get a portfolio, and to run commands by their ids. */
public final class Commands {
    /** Opens a wizard that makes something new. */
    public static final String NEW = "org.eclipse.ui.newWizard";
    /** The wizard that makes a portfolio, for {@link #NEW}. */
    public static final Map<String, String> NEW_PORTFOLIO = Map.of("newWizardId",
            "org.sextant.workbench.forms.newPortfolio");
    /** The wizard that adds an activity, for {@link #NEW}. */
    public static final Map<String, String> NEW_ACTIVITY = Map.of("newWizardId",
            "org.sextant.workbench.forms.newActivity");
    /** Opens a folder as a portfolio; asks for one unless it is given as {@link #FOLDER}. */
    public static final String OPEN_FOLDER = "org.sextant.workbench.forms.openFolder";
    /** The parameter of {@link #OPEN_FOLDER} with the folder's path. */
    public static final String FOLDER = "org.sextant.workbench.forms.openFolder.path";

    /** The family of the jobs that open folders. */
    public static final Object OPENING = new Object();

    private Commands() {
    }

    /**
     * Runs a command; what goes wrong is shown.
     *
     * @param site       where it is run
     * @param id         the command
     * @param parameters its parameters by their ids
     */
    public static void run(IServiceLocator site, String id, Map<String, String> parameters) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("This cannot be done here: " + id, e), StatusManager.SHOW);
        }
    }

    /**
     * Whether the part of the workbench that makes and opens portfolios is there.
     *
     * @param site where commands are run
     * @return whether it is
     */
    public static boolean canOpen(IServiceLocator site) {
        Command command = site.getService(ICommandService.class).getCommand(OPEN_FOLDER);
        return command.isDefined() && command.isHandled();
    }
}
