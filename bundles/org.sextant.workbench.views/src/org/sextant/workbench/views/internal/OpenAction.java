package org.sextant.workbench.views.internal;

import org.eclipse.jface.action.Action;

/** Goes to what is described of something; in menus, beside Enter and the double click. */
final class OpenAction extends Action {
    private final Runnable what;

    OpenAction(Runnable what) {
        super("Go to what there is");
        this.what = what;
    }

    @Override
    public void run() {
        what.run();
    }
}
