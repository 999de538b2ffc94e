package org.sextant.workbench.internal;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sextant.workbench.internal.files.LostEditors;

/** How a window looks when it opens for the first time, and what Eclipse's own parts are not to add to it. */
final class SextantWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 860;

    /** Menus and buttons for programmers, or twice there. */
    private static final List<String> HIDDEN = List.of("org.eclipse.search.searchActionSet",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.edit.text.actionSet.presentation");

    private final Splash splash;
    private final boolean folderGiven;

    SextantWindowAdvisor(IWorkbenchWindowConfigurer configurer, Splash splash, boolean folderGiven) {
        super(configurer);
        this.splash = splash;
        this.folderGiven = folderGiven;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new SextantActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(WIDTH, HEIGHT));
        window.setTitle("Sextant");
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowCreate() {
        super.postWindowCreate();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        for (IWorkbenchPage page : window.getPages()) {
            HIDDEN.forEach(page::hideActionSet);
            LostEditors.close(page); // such as after a crash
        }
        WindowTitle.keep(getWindowConfigurer());
    }

    /** Whoever names a folder knows what to begin with, and goes on there the next time. */
    @Override
    public void openIntro() {
        if (folderGiven) {
            PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
        } else {
            super.openIntro();
        }
    }

    @Override
    public void postWindowOpen() {
        splash.close();
    }
}
