package org.sextant.workbench.internal;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Light, dark, or as the system's. Eclipse remembers a theme that was chosen, and takes the system's where none was. Its
 * engine for themes has been the same for years but is promised to nobody; it is used in this class alone.
 */
@SuppressWarnings("restriction")
final class Themes {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private static final Color ANY = new Color(1, 2, 3);

    private static @Nullable ServiceRegistration<EventHandler> following;
    /** Whether the theme has changed and the system's colours not yet. */
    private static boolean changed;

    /** What people can choose. */
    enum Choice {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** As other programs on the computer. */
        SYSTEM;

        /** @return the value of the command's parameter */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Choice of(@Nullable String word) {
            return word == null ? SYSTEM : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private Themes() {
    }

    /**
     * Has open windows follow when the theme changes, here or in the preferences. Eclipse's engine leaves a control in the
     * colours of the theme before where that of the theme now says nothing of it: light on light.
     */
    static void follow() {
        if (following == null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            EventHandler changing = event -> {
                changed = true;
                Arrays.stream(display.getShells()).forEach(each -> forget(each, null));
            };
            following = FrameworkUtil.getBundle(Themes.class).getBundleContext().registerService(EventHandler.class,
                    changing, new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
            // On Linux the system's own colours, which controls have that the theme says nothing of, change later.
            display.addListener(SWT.Settings, event -> {
                if (changed) {
                    changed = false;
                    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
                    Arrays.stream(display.getShells()).forEach(each -> forget(each, engine));
                }
            });
        }
    }

    /**
     * Gives a control and all within it the system's colours where the theme does not say otherwise.
     *
     * @param engine styles them; null if that is about to happen
     */
    private static void forget(Control control, @Nullable IThemeEngine engine) {
        if (control instanceof CTabFolder tabs) {
            // They see to themselves, and the theme to the buttons beside them.
            if (engine != null && tabs.getTopRight() != null) {
                tabs.getTopRight().setBackground(null);
                engine.applyStyles(tabs.getTopRight(), true);
            }
            Arrays.stream(tabs.getItems()).map(CTabItem::getControl).filter(Objects::nonNull)
                    .forEach(each -> forget(each, engine));
            return;
        }
        if (!(control instanceof StyledText)) {
            // A control without a colour of its own is left as it is, which on Linux is as the last theme had it.
            control.setForeground(ANY);
            control.setForeground(null);
            control.setBackground(null);
        }
        switch (control) {
        case Link link -> link.setLinkForeground(null);
        case Tree tree -> {
            tree.setHeaderForeground(null);
            tree.setHeaderBackground(null);
        }
        case Table table -> {
            table.setHeaderForeground(null);
            table.setHeaderBackground(null);
        }
        default -> {
            // has no further colours that a theme sets
        }
        }
        if (engine != null) {
            engine.applyStyles(control, false);
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(each -> forget(each, engine));
        }
    }

    /** What is chosen. */
    static Choice chosen() {
        String theme = preferences().get(KEY, null);
        return theme == null ? Choice.SYSTEM : theme.equals(DARK) ? Choice.DARK : Choice.LIGHT;
    }

    /** Changes the theme of all windows at once, and from now on. */
    static void choose(Choice choice) {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (choice != Choice.SYSTEM) {
            engine.setTheme(choice == Choice.DARK ? DARK : LIGHT, true);
            return;
        }
        engine.setTheme(Display.isSystemDarkTheme() ? DARK : LIGHT, false);
        IEclipsePreferences preferences = preferences();
        preferences.remove(KEY);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("the theme will not be remembered", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
