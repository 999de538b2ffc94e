package org.sextant.workbench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Opens the preferences: the pages that people who write portfolios can use, of the many that Eclipse's parts bring. */
final class PreferencePages extends Action {
    private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";

    /** The pages, in order, each with those below it. */
    private static final Map<String, Set<String>> PAGES = Map.of("org.sextant.workbench.editor.preferences", Set.of(),
            APPEARANCE, Set.of("org.eclipse.ui.preferencePages.ColorsAndFonts"), "org.eclipse.ui.preferencePages.Keys",
            Set.of(),
            "org.eclipse.ui.preferencePages.GeneralTextEditor",
            Set.of("org.eclipse.ui.editors.preferencePages.Accessibility",
                    "org.eclipse.ui.editors.preferencePages.Spelling"));

    private final IWorkbenchWindow window;

    /**
     * Makes the action in the place of Eclipse's own.
     *
     * @param window above which it opens the preferences
     */
    PreferencePages(IWorkbenchWindow window) {
        super("&Preferences...");
        setId(ActionFactory.PREFERENCES.getId());
        setActionDefinitionId(ActionFactory.PREFERENCES.getCommandId());
        this.window = window;
    }

    @Override
    public void run() {
        trim(window.getWorkbench().getPreferenceManager());
        PreferencesUtil.createPreferenceDialogOn(window.getShell(), APPEARANCE, null, null).open();
    }

    private static void trim(PreferenceManager manager) {
        List<IPreferenceNode> kept = new ArrayList<>();
        for (Object each : manager.getElements(PreferenceManager.PRE_ORDER)) {
            IPreferenceNode node = (IPreferenceNode) each;
            Set<String> below = PAGES.get(node.getId());
            if (below != null) {
                Arrays.stream(node.getSubNodes()).filter(sub -> !below.contains(sub.getId())).forEach(node::remove);
                kept.add(node);
            }
        }
        manager.removeAll();
        kept.forEach(manager::addToRoot);
    }
}
