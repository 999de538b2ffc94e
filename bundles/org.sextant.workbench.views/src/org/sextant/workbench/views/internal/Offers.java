package org.sextant.workbench.views.internal;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.jspecify.annotations.Nullable;

/** Ways to get a portfolio that other parts of the workbench offer, where they are there. */
final class Offers {
    private static final String NEW_PORTFOLIO = "org.sextant.workbench.forms.newPortfolio";
    private static final String OPEN_FOLDER = "org.sextant.workbench.forms.openFolder";

    private final IWorkbenchWindow window;

    Offers(IWorkbenchWindow window) {
        this.window = window;
    }

    boolean canBegin() {
        return wizard() != null;
    }

    /** Opens the wizard that makes a portfolio. */
    void begin() {
        IWizardDescriptor found = wizard();
        if (found == null) {
            return;
        }
        try {
            IWorkbenchWizard wizard = found.createWizard();
            wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
            new WizardDialog(window.getShell(), wizard).open();
        } catch (CoreException e) {
            ILog.of(Offers.class).log(e.getStatus());
        }
    }

    boolean canOpen() {
        Command command = window.getService(ICommandService.class).getCommand(OPEN_FOLDER);
        return command.isDefined() && command.isHandled();
    }

    /** Asks for a folder and opens it. */
    void open() {
        try {
            window.getService(IHandlerService.class).executeCommand(OPEN_FOLDER, null);
        } catch (CommandException e) {
            ILog.of(Offers.class).error("The folder cannot be opened.", e);
        }
    }

    private static @Nullable IWizardDescriptor wizard() {
        return PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(NEW_PORTFOLIO);
    }
}
