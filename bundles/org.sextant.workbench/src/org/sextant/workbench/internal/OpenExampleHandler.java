package org.sextant.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** Opens a copy of an example portfolio. */
public final class OpenExampleHandler extends AbstractHandler {
    /** The command's id. */
    static final String ID = "org.sextant.workbench.openExample";
    /** The parameter that names the example. */
    static final String EXAMPLE = "org.sextant.workbench.openExample.name";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String id = event.getParameter(EXAMPLE);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Examples.Example example = Examples.ALL.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new ExecutionException("no example is called " + id));
        Job job = new Job("Opening " + example.title()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    IFile file = Examples.open(example, monitor);
                    window.getShell().getDisplay().asyncExec(() -> show(window, file));
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Commands.OPENING;
            }
        };
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static void show(IWorkbenchWindow window, IFile file) {
        try {
            if (window.getActivePage() != null) {
                Texts.show(window.getActivePage(), file, 0, 0, true);
            }
        } catch (CoreException e) {
            org.eclipse.ui.statushandlers.StatusManager.getManager().handle(e.getStatus(),
                    org.eclipse.ui.statushandlers.StatusManager.SHOW);
        }
    }
}
