package org.sextant.workbench.forms.internal.wizards;

/** Adds an organisation. */
public final class NewOrganisationWizard extends NewElementWizard {
    /** Makes the wizard. */
    public NewOrganisationWizard() {
        super(ElementForm.ORGANISATION);
    }
}
