package org.sextant.workbench.editor.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What people may set about how Sextant treats their texts. */
public final class Preferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    /** Whether the editor shows words between those of the text. */
    static final String HINTS = "showHints";

    private static final String BUNDLE = "org.sextant.workbench.editor";
    private static final String FORMAT = "formatOnSave";
    private static final String OUTLINE = "outlineByDomain";

    /** Made by the workbench. */
    public Preferences() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE));
        setDescription("How Sextant treats the texts that you write.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(FORMAT, "&Format a text when it is saved", getFieldEditorParent()));
        addField(new BooleanFieldEditor(HINTS, "&Show states behind modes, and what could be added over a framework",
                getFieldEditorParent()));
    }

    @Override
    protected void initialize() {
        getPreferenceStore().setDefault(HINTS, true);
        super.initialize();
    }

    @Override
    public void init(IWorkbench workbench) {
        // There is nothing that depends on it.
    }

    /** Whether states stand behind modes; they do unless people say that they shall not. */
    static boolean areHintsShown() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, HINTS, true, null);
    }

    /** Tells of changes of these settings until it is removed. */
    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }

    /** Whether Outline puts together what is about the same domain, as people chose last. */
    static boolean isOutlineByDomain() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, OUTLINE, false, null);
    }

    /** Keeps how people want Outline to be. */
    static void outlineByDomain(boolean now) {
        node().putBoolean(OUTLINE, now);
    }

    /** Whether a text is laid out anew when it is saved; not unless people say so. */
    static boolean isFormattedOnSave() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, FORMAT, false, null);
    }
}
