package org.sextant.workbench.probe;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Writes a line when the first window is open and everything that was waiting has been drawn. Then closes it; or, if the
 * system property {@code sextant.probe.folder} names a folder, works in it first.
 */
public final class Ready implements IStartup {
    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        String folder = System.getProperty("sextant.probe.folder");
        display.asyncExec(() -> {
            while (display.readAndDispatch()) {
                // until nothing is waiting
            }
            say("ready");
            if (folder == null) {
                PlatformUI.getWorkbench().close();
            } else {
                Thread.ofPlatform().name("probe").start(new Session(display, folder));
            }
        });
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
