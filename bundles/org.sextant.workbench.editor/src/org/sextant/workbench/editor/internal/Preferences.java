package org.sextant.workbench.editor.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What people may set about how Sextant treats their texts. */
public final class Preferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String BUNDLE = "org.sextant.workbench.editor";
    private static final String FORMAT = "formatOnSave";

    /** Made by the workbench. */
    public Preferences() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE));
        setDescription("How Sextant treats the texts that you write.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(FORMAT, "&Format a text when it is saved", getFieldEditorParent()));
    }

    @Override
    public void init(IWorkbench workbench) {
        // There is nothing that depends on it.
    }

    /** Whether a text is laid out anew when it is saved; not unless people say so. */
    static boolean isFormattedOnSave() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, FORMAT, false, null);
    }
}
