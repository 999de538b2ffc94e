package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workspace.ProjectPortfolio;

/** Whoever uses no mouse can do all that the wizards offer. */
class KeyboardTest {
    private static final String SYSTEM = """
        system Riverside "Riverside" {
            uses csif
        }

        organisation Trust "Northbank Hospitals"
        """;
    private static final List<String> ELEMENTS = List.of("Activity", "Organisation", "Goal", "Plan");

    private static void open(String wizard) {
        Ui.waitFor("the portfolio that is there is known", () -> {
            // That of another test may be on its way out.
            ProjectPortfolio known = PortfolioContext.of(Ui.window()).portfolio();
            return wizard.equals("Portfolio") || known != null && known.project().isAccessible();
        });
        Ui.window().getShell().getDisplay().asyncExec(() -> {
            Ui.window().getShell().forceActive();
            Commands.run(Ui.window(), Commands.NEW,
                    Map.of("newWizardId", "org.sextant.workbench.forms.new" + wizard));
        });
        Ui.waitFor("the wizard", () -> Widgets.isOpen(title(wizard)));
        Ui.waitFor(() -> "the keyboard is in the wizard, not in " + focus(),
                () -> focus() instanceof Text && focus().getShell() == shell(wizard));
        Ui.waitFor("the portfolio is read", () -> Widgets.all(shell(wizard), Label.class).stream()
                .anyMatch(each -> each.getText().startsWith("It will be added to")) || wizard.equals("Portfolio"));
    }

    /** Opens a wizard and fills it so far that it could be finished. */
    private static void begin(String wizard) {
        open(wizard);
        Keys.type("Something");
        Ui.waitFor("it can be finished", () -> Widgets.button(shell(wizard), "Finish").isEnabled());
    }

    /** Does something in each wizard that adds an element, and leaves it again. */
    private static void inEach(Consumer<String> what) throws CoreException {
        try (TestProject portfolio = new TestProject("keys")) {
            portfolio.file("riverside.sextant", SYSTEM);
            for (String wizard : ELEMENTS) {
                begin(wizard);
                what.accept(wizard);
                Keys.press(SWT.ESC);
                closed(wizard);
            }
        }
    }

    /** What a failed test leaves open would have the keys of the next one. */
    @AfterEach
    void closeAll() {
        Ui.run(() -> Arrays.stream(Display.getCurrent().getShells())
                .filter(each -> each.isVisible() && each.getText().startsWith("New ")).forEach(Shell::close));
    }

    private static String title(String wizard) {
        return "New " + wizard.toLowerCase(Locale.ROOT);
    }

    private static Shell shell(String wizard) {
        return Widgets.shell(title(wizard));
    }

    private static Control focus() {
        return Display.getCurrent().getFocusControl();
    }

    private static void closed(String wizard) {
        Ui.waitFor(() -> title(wizard) + " is closed; the keyboard is in " + focus(),
                () -> !Widgets.isOpen(title(wizard)));
    }

    private static String edited() {
        return Ui.get(() -> {
            ITextEditor text = (ITextEditor) Ui.page().getActiveEditor();
            return text.getDocumentProvider().getDocument(text.getEditorInput()).get();
        });
    }

    @Test
    void portfolioOrganisationAndActivityAreMadeByKeysAlone() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("riverside");
        try (ErrorLog log = new ErrorLog()) {
            open("Portfolio");
            Keys.type("Riverside");
            Keys.alt('n');
            Ui.waitFor("nothing but the name",
                    () -> Widgets.button(shell("Portfolio"), "The partnership's name and nothing else").getSelection());
            Keys.press(SWT.CR);
            closed("Portfolio");
            Ui.waitFor("its text is shown", () -> Ui.page().getActiveEditor() != null);

            open("Organisation");
            Keys.type("Northbank Hospitals");
            Keys.alt('k');
            Keys.press(SWT.ARROW_DOWN);
            Keys.press(SWT.ARROW_DOWN);
            Ui.waitFor("a kind is chosen", () -> Widgets.labelled(shell("Organisation"), "Kind:", Combo.class).getText()
                    .equals("provider"));
            Keys.alt('f');
            closed("Organisation");

            open("Activity");
            Keys.type("Frailty team");
            Ui.waitFor("the organisation is there to choose",
                    () -> Widgets.labelled(shell("Activity"), "Led by:", Combo.class).getItemCount() == 2);
            Keys.alt('l');
            Keys.press(SWT.ARROW_DOWN);
            Keys.alt('n');
            Ui.waitFor(() -> "the keyboard is among the modes, not in " + focus(), () -> focus() instanceof Tree);
            Keys.press(SWT.HOME);
            Keys.press(SWT.ARROW_DOWN);
            Keys.press(SWT.ARROW_DOWN);
            Keys.type(" ");
            Ui.waitFor("a mode is ticked",
                    () -> ((Tree) focus()).getItem(0).getItem(0).getItem(0).getChecked());
            Keys.alt('f');
            closed("Activity");
            assertEquals("""
                system Riverside "Riverside" {
                    uses csif
                }

                organisation NorthbankHospitals "Northbank Hospitals" {
                    kind provider
                }

                activity FrailtyTeam "Frailty team" {
                    in   csif.vision.narrative
                    lead NorthbankHospitals
                }
                """, edited());
        } finally {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            project.delete(true, true, new NullProgressMonitor());
        }
    }

    @Test
    void tabGoesThroughEachControlInOrder() throws Exception {
        inEach(wizard -> {
            List<Control> expected = Ui.get(() -> Widgets.all(shell(wizard), Control.class).stream()
                    .filter(KeyboardTest::takesTheKeyboard).toList());
            List<Control> reached = new ArrayList<>();
            for (Control each = Ui.get(KeyboardTest::focus); !reached.contains(each);) {
                Control last = each;
                reached.add(each);
                Keys.press(SWT.TAB);
                Ui.waitFor(() -> "the keyboard goes on from " + last, () -> focus() != null && focus() != last);
                each = Ui.get(KeyboardTest::focus);
            }
            List<Control> missed = new ArrayList<>(expected);
            missed.removeAll(reached);
            assertEquals(List.of(), missed, wizard);
            assertTrue(inOrder(reached), wizard + ": " + reached);
        });
    }

    private static boolean takesTheKeyboard(Control control) {
        return control.isVisible() && control.isEnabled()
                && (control instanceof Text text && !isMessage(text) || control instanceof Combo
                        || control instanceof Button);
    }

    /** The words in the head of a wizard are a text, too, that nobody has to reach. */
    private static boolean isMessage(Text text) {
        return (text.getStyle() & SWT.READ_ONLY) != 0 && (text.getStyle() & SWT.WRAP) != 0;
    }

    /** Whether the fields, but not the buttons at the bottom, come from top to bottom. */
    private static boolean inOrder(List<Control> reached) {
        int last = 0;
        for (Control each : reached) {
            if (each instanceof Text text && !Ui.get(() -> isMessage(text)) || each instanceof Combo) {
                int y = Ui.get(() -> each.toDisplay(0, 0).y);
                if (y + 10 < last) {
                    return false;
                }
                last = y;
            }
        }
        return true;
    }

    @Test
    void lettersOfLabelsGoToTheirFields() throws Exception {
        inEach(wizard -> {
            Map<Character, String> letters = new HashMap<>();
            Ui.run(() -> {
                Widgets.all(shell(wizard), Button.class).forEach(each -> take(letters, each.getText()));
                Widgets.all(shell(wizard), Label.class).stream().filter(Control::isVisible)
                        .forEach(each -> take(letters, each.getText()));
            });
            for (Map.Entry<Character, String> each : letters.entrySet()) {
                if (each.getValue().endsWith(":")) {
                    Keys.alt(each.getKey());
                    Ui.waitFor(() -> "Alt+" + each.getKey() + " goes to " + each.getValue() + ", not to " + focus(),
                            () -> Widgets.labelled(shell(wizard), each.getValue(), focus().getClass()) == focus());
                }
            }
        });
    }

    private static void take(Map<Character, String> letters, String text) {
        int at = text.indexOf('&');
        if (at >= 0) {
            String before = letters.put(Character.toLowerCase(text.charAt(at + 1)), text.replace("&", ""));
            assertEquals(null, before, "the letter of " + text);
        }
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws Exception {
        try (TestProject portfolio = new TestProject("escape")) {
            portfolio.file("riverside.sextant", SYSTEM);
            for (String wizard : ELEMENTS) {
                open(wizard);
                Keys.type("Something");
                Keys.press(SWT.ESC);
                closed(wizard);
            }
            open("Portfolio");
            Keys.type("Something");
            Keys.press(SWT.ESC);
            closed("Portfolio");
            assertEquals(SYSTEM, portfolio.project().getFile("riverside.sextant").readString());
            assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
            assertFalse(Ui.get(() -> Ui.page().getEditorReferences().length > 0), "an editor is open");
        }
    }
}
