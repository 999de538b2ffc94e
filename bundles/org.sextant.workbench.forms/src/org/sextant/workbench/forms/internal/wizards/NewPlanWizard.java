package org.sextant.workbench.forms.internal.wizards;

/** Adds a plan. */
public final class NewPlanWizard extends NewElementWizard {
    /** Makes the wizard. */
    public NewPlanWizard() {
        super(ElementForm.PLAN);
    }
}
