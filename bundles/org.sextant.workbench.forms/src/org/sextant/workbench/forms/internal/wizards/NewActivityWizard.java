package org.sextant.workbench.forms.internal.wizards;

/** Adds an activity. */
public final class NewActivityWizard extends NewElementWizard {
    /** Makes the wizard. */
    public NewActivityWizard() {
        super(ElementForm.ACTIVITY);
    }
}
