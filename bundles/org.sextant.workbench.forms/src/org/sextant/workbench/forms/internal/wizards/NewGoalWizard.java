package org.sextant.workbench.forms.internal.wizards;

/** Adds a goal. */
public final class NewGoalWizard extends NewElementWizard {
    /** Makes the wizard. */
    public NewGoalWizard() {
        super(ElementForm.GOAL);
    }
}
