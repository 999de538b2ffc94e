package org.sextant.workbench.probe;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Writes a line when the first window is open and everything that was waiting has been drawn, then closes it. */
public final class Ready implements IStartup {
    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            while (display.readAndDispatch()) {
                // until nothing is waiting
            }
            System.out.println("ready");
            System.out.flush();
            PlatformUI.getWorkbench().close();
        });
    }
}
