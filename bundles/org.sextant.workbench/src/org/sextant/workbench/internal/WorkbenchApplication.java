package org.sextant.workbench.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench, unless another one has the workspace open. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            Splash splash = Splash.show(display);
            if (!lock()) {
                splash.close();
                MessageDialog.openInformation(null, "Sextant",
                        "Sextant is open already. Two of them cannot work on the same files: go on in the one that is "
                                + "open, where Window > New window opens another one.\n\nIt keeps its portfolios in "
                                + Platform.getInstanceLocation().getURL().getPath());
                return EXIT_OK;
            }
            context.applicationRunning();
            int code = PlatformUI.createAndRunWorkbench(display,
                    new SextantWorkbenchAdvisor(splash, StartFolder.of(context)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static boolean lock() {
        Location workspace = Platform.getInstanceLocation();
        try {
            return workspace == null || workspace.lock();
        } catch (IOException e) {
            // Some network disks know no locks; that is no reason not to start.
            ILog.get().warn("the workspace cannot be locked", e);
            return true;
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
