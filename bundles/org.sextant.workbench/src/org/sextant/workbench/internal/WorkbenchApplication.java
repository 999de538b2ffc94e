package org.sextant.workbench.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench; where another one has the workspace open, hands the folder over to that one. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String folder = StartFolder.of(context);
        Integer end = SecondStart.instead(folder, WorkbenchApplication::lock);
        if (end != null) {
            context.applicationRunning();
            return end;
        }
        Display display = PlatformUI.createDisplay();
        try {
            Splash splash = Splash.show(display);
            context.applicationRunning();
            int code = PlatformUI.createAndRunWorkbench(display, new SextantWorkbenchAdvisor(splash, folder));
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
