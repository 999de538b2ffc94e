package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Palette;
import org.sextant.workbench.common.Texts;
import org.sextant.workbench.views.internal.SceneCanvas;

/** Wizards, Properties, Welcome and the editor can be read in every theme, and listened to. */
class FormsLookTest {
    private static final double ENOUGH = 4.5;
    private static final double STANDS_OUT = 7;
    private static final String SYSTEM = """
        system Riverside "Riverside" {
            uses csif
            as-of 2026-03  // spring
        }

        organisation Trust "Northbank Hospitals" { kind provider }

        goal Fewer "Fewer bed days"

        activity One "First" {
            in     csif.redesign.pathways
            lead   Trust
            with   "three care homes"
            status testing since 2025-02
            cost   GBP 240_000
            nonsense here
        }
        """;

    private static void choose(String theme) {
        Ui.run(() -> Commands.run(Ui.window(), "org.sextant.workbench.theme",
                Map.of("org.sextant.workbench.theme.choice", theme)));
        Ui.waitFor("the system's colours are " + theme, () -> Palette.isDark(Display.getCurrent()
                .getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()) == theme.equals("dark"));
    }

    @AfterEach
    void asItWas() {
        choose("system");
    }

    @Test
    void everythingFollowsTheThemeAtOnce() throws Exception {
        try (TestProject portfolio = new TestProject("themes"); ErrorLog log = new ErrorLog()) {
            IFile file = portfolio.file("riverside.sextant", SYSTEM);
            ITextEditor editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
            StyledText text = (StyledText) Ui.get(() -> editor.getAdapter(Control.class));
            Ui.run(() -> editor.selectAndReveal(SYSTEM.indexOf("lead"), 0));
            Composite properties = properties();
            Ui.waitFor("the activity in Properties", () -> Widgets.all(properties, Combo.class).size() > 2);
            Ui.waitFor("colours", () -> text.getStyleRanges().length > 10);
            for (String theme : List.of("dark", "light", "dark", "system")) {
                choose(theme);
                boolean dark = theme.equals("dark");
                Ui.waitFor(() -> "the editor is " + theme + ", not " + text.getBackground(),
                        () -> Palette.isDark(text.getBackground().getRGB()) == dark);
                Ui.waitFor(() -> theme + ": " + unreadable(text), () -> unreadable(text).isEmpty());
                check(theme + " Properties", dark, properties);
                Widgets.shoot(() -> Ui.window().getShell(), "theme-" + theme);
            }
        }
    }

    private static Composite properties() {
        return Ui.get(() -> {
            PropertySheet view = (PropertySheet) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
            return (Composite) view.getCurrentPage().getControl();
        });
    }

    /** Words of a text that are hard to read. */
    private static List<String> unreadable(StyledText text) {
        List<String> found = new ArrayList<>();
        for (StyleRange range : text.getStyleRanges()) {
            RGB page = range.background == null ? text.getBackground().getRGB() : range.background.getRGB();
            RGB ink = range.foreground == null ? text.getForeground().getRGB() : range.foreground.getRGB();
            if (Palette.contrast(ink, page) < ENOUGH) {
                found.add(text.getTextRange(range.start, range.length) + " " + ink + " on " + page);
            }
        }
        return found;
    }

    @Test
    void headsOfViewsStandOutInEveryTheme() throws Exception {
        try (TestProject portfolio = new TestProject("heads"); ErrorLog log = new ErrorLog()) {
            Views.open(portfolio.file("riverside.sextant", SYSTEM));
            List<SceneCanvas> canvases = List.of(Ui.get(() -> Views.gaps().list()),
                    Ui.get(() -> Views.coverage().matrix()));
            Views.waitForSystem("Riverside");
            for (String theme : List.of("dark", "light")) {
                choose(theme);
                for (SceneCanvas each : canvases) {
                    Ui.waitFor(() -> theme + ": " + pale(each), () -> pale(each).isEmpty());
                }
            }
        }
    }

    /** What is said above a picture and does not stand out from its ground. */
    private static List<String> pale(SceneCanvas canvas) {
        Composite page = canvas.control().getParent();
        while (Widgets.all(page, Label.class).isEmpty()) {
            page = page.getParent();
        }
        return Widgets.all(page, Label.class).stream().filter(each -> each.isVisible() && !each.getText().isBlank())
                .filter(each -> each.getText().matches("Riverside|.*gaps? in.*|.*as of 2026.*"))
                .filter(each -> Palette.contrast(each.getForeground().getRGB(),
                        each.getBackground().getRGB()) < STANDS_OUT)
                .map(each -> each + " " + each.getForeground() + " on " + each.getBackground()).toList();
    }

    @Test
    void wizardsCanBeReadInTheDark() throws Exception {
        try (TestProject portfolio = new TestProject("dark")) {
            IFile file = portfolio.file("riverside.sextant", SYSTEM);
            for (String theme : List.of("dark", "light")) {
                choose(theme);
                for (String wizard : List.of("Portfolio", "Activity", "Organisation", "Goal", "Plan")) {
                    eachPage(wizard, file, dialog -> check(theme + ' ' + wizard, theme.equals("dark"),
                            dialog.getShell()));
                }
            }
        }
    }

    private interface Look {
        void at(WizardDialog dialog);
    }

    private static void eachPage(String name, IFile file, Look look) {
        WizardDialog dialog = Ui.get(() -> {
            INewWizard wizard = (INewWizard) PlatformUI.getWorkbench().getNewWizardRegistry()
                    .findWizard("org.sextant.workbench.forms.new" + name).createWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
            WizardDialog made = new WizardDialog(Ui.window().getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        try {
            Ui.waitFor("the portfolio is read",
                    () -> dialog.getMessage() == null || !dialog.getMessage().startsWith("Reading"));
            Ui.run(() -> Widgets.all(dialog.getShell(), Text.class).stream().filter(Text::getEditable).findFirst()
                    .orElseThrow().setText("Something"));
            look.at(dialog);
            for (IWizardPage page = next(dialog); page != null; page = next(dialog)) {
                IWizardPage shown = page;
                Ui.run(() -> dialog.showPage(shown));
                look.at(dialog);
            }
        } finally {
            Ui.run(dialog::close);
        }
    }

    private static IWizardPage next(WizardDialog dialog) {
        return Ui.get(() -> dialog.getCurrentPage().getNextPage());
    }

    @Test
    void welcomeCanBeReadInTheDark() {
        IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
        try {
            Ui.run(() -> intro.showIntro(Ui.window(), false));
            for (String theme : List.of("dark", "light", "dark", "light")) {
                choose(theme);
                Composite page = Ui.get(() -> Widgets.button(Ui.window().getShell(), "New portfolio…").getParent()
                        .getParent().getParent());
                check(theme + " Welcome", theme.equals("dark"), page);
            }
        } finally {
            Ui.run(() -> intro.closeIntro(intro.getIntro()));
        }
    }

    /** Holds each control that shows something to the theme. */
    private static void check(String where, boolean dark, Composite parent) {
        Ui.waitFor(() -> where + ": " + wrong(dark, parent), () -> wrong(dark, parent).isEmpty());
    }

    private static List<String> wrong(boolean dark, Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control each : Widgets.all(parent, Control.class)) {
            if (each.isVisible()) {
                RGB page = each.getBackground().getRGB();
                RGB ink = each.getForeground().getRGB();
                if (Palette.isDark(page) != dark) {
                    found.add(each + " on " + page);
                }
                if (showsText(each) && each.isEnabled() && Palette.contrast(ink, page) < ENOUGH) {
                    found.add(each + " " + ink + " on " + page);
                }
            }
        }
        return found;
    }

    private static boolean showsText(Control control) {
        return control instanceof Label label && !label.getText().isBlank() || control instanceof Text
                || control instanceof Combo || control instanceof Button || control instanceof Link
                || control instanceof Tree || control instanceof Table;
    }

    @Test
    void eachControlHasANameToBeHeard() throws Exception {
        try (TestProject portfolio = new TestProject("names")) {
            IFile file = portfolio.file("riverside.sextant", SYSTEM);
            for (String wizard : List.of("Portfolio", "Activity", "Organisation", "Goal", "Plan")) {
                eachPage(wizard, file, dialog -> Ui.run(
                        () -> assertEquals(List.of(),
                                nameless(Widgets.all(dialog.getShell(), Composite.class).getFirst()),
                                wizard)));
            }
            ITextEditor editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
            Composite properties = properties();
            for (String at : List.of("system Riverside", "organisation Trust", "goal Fewer", "activity One")) {
                Ui.run(() -> editor.selectAndReveal(SYSTEM.indexOf(at) + 3, 0));
                String heading = Character.toUpperCase(at.charAt(0)) + at.substring(1);
                Ui.waitFor(heading, () -> Widgets.all(properties, Label.class).stream()
                        .anyMatch(each -> each.getText().equals(heading)));
                Ui.run(() -> assertEquals(List.of(), nameless(properties), at));
            }
        }
    }

    private static List<String> nameless(Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control each : Widgets.all(parent, Control.class)) {
            boolean used = each instanceof Text text && (text.getEditable() || text.getMessage() != null
                    && !text.getMessage().isEmpty()) || each instanceof Combo || each instanceof Button
                    || each instanceof Tree || each instanceof Table || each instanceof Link;
            if (used && each.isVisible() && Names.of(each).isBlank()) {
                found.add(each.toString());
            }
        }
        return found;
    }

    @Test
    void themeIsRemembered() {
        for (String theme : List.of("dark", "light")) {
            choose(theme);
            assertTrue(remembered().endsWith(theme.equals("dark") ? "_dark" : "_default"), remembered());
        }
        choose("system");
        assertEquals("none", remembered());
    }

    private static String remembered() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").get("themeid", "none");
    }
}
