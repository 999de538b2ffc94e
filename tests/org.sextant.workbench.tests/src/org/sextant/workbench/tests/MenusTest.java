package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;
import org.sextant.workbench.common.Texts;

/** The menus and the tool bar hold what improvement leads use, in their words, and all of it works. */
class MenusTest {
    /** Parts that are there while this test runs, and in nothing that is shipped. */
    private static final String OURS_IN_TESTS = ".*(JUnit|Tycho|Surefire|tycho|surefire|junit|opentest4j|apiguardian).*";

    private static Menu menu(Menu above, String label) {
        MenuItem item = Arrays.stream(above.getItems()).filter(each -> label(each).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + labels(above)));
        item.getMenu().notifyListeners(SWT.Show, new Event());
        return item.getMenu();
    }

    private static Menu bar(String label) {
        return menu(Ui.window().getShell().getMenuBar(), label);
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }

    private static List<String> labels(Menu menu) {
        return Arrays.stream(menu.getItems()).map(MenusTest::label).filter(each -> !each.isEmpty()).toList();
    }

    @Test
    void menusSayWhatPeopleCanDo() throws Exception {
        try (TestProject portfolio = new TestProject("menus")) {
            IFile file = portfolio.file("riverside.sextant", "system Riverside { uses csif }\n");
            Ui.run(() -> Texts.show(Ui.page(), file, 0, 0, true));
            Ui.run(() -> {
                assertEquals(List.of("Portfolio...", "Activity...", "Organisation...", "Goal...", "Plan...", "File...",
                        "Folder..."), labels(menu(bar("File"), "New")));
                assertEquals(List.of("New window", "Show view", "Theme", "Reset layout...", "Preferences..."),
                        labels(bar("Window")));
                assertEquals(List.of("Light", "Dark", "As the system's"), labels(menu(bar("Window"), "Theme")));
                for (Menu menu : List.of(bar("File"), menu(bar("File"), "New"), bar("Window"),
                        menu(bar("Window"), "Theme"))) {
                    lettersDiffer(menu);
                }
            });
            Ui.waitFor("Close can be chosen while a text is open", () -> Arrays.stream(bar("File").getItems())
                    .filter(each -> label(each).equals("Close")).allMatch(MenuItem::isEnabled));
        }
    }

    @Test
    void textsOfferNothingForProgrammers() throws Exception {
        try (TestProject portfolio = new TestProject("texts")) {
            IFile file = portfolio.file("riverside.sextant", "system Riverside { uses csif }\n");
            Ui.run(() -> {
                ITextEditor editor = Texts.show(Ui.page(), file, 0, 0, true);
                List<String> unused = List.of("Toggle Block Selection", "To multi-selection", "Incremental Find Next",
                        "Word Completion", "Set Encoding...", "Source", "Find References",
                        "Add Task...", "Add Bookmark...");
                List<String> edit = labels(bar("Edit"));
                assertTrue(
                        edit.containsAll(List.of("Undo", "Find/Replace...", "Search...", "Suggest what fits", "Format",
                                "Rename...",
                                "Quick Fix")),
                        edit.toString());
                assertTrue(Collections.disjoint(edit, unused), edit.toString());
                StyledText text = (StyledText) editor.getAdapter(Control.class);
                Menu menu = text.getMenu();
                menu.notifyListeners(SWT.Show, new Event());
                List<String> labels = labels(menu);
                assertTrue(labels.containsAll(List.of("Suggest what fits", "Format", "Rename...")), labels.toString());
                assertTrue(Collections.disjoint(labels, unused), labels.toString());
                menu.notifyListeners(SWT.Hide, new Event());
            });
        }
    }

    @Test
    void newOffersWhatAPortfolioHoldsFirst() {
        at("org.eclipse.ui.newWizard", "New", shell -> {
            Tree tree = Widgets.all(shell, Tree.class).getFirst();
            assertEquals(Set.of("Activity", "Goal", "Organisation", "Plan", "Portfolio", "General"),
                    new HashSet<>(Arrays.stream(tree.getItems()).map(TreeItem::getText).toList()));
        });
    }

    @Test
    void filesOfferNothingForProgrammers() throws Exception {
        try (TestProject portfolio = new TestProject("context")) {
            IFile file = portfolio.file("riverside.sextant", "system Riverside { uses csif }\n");
            Ui.run(() -> {
                CommonNavigator files = (CommonNavigator) Ui.page().showView("org.sextant.workbench.navigator");
                files.selectReveal(new StructuredSelection(file));
                Menu menu = files.getCommonViewer().getTree().getMenu();
                menu.notifyListeners(SWT.Show, new Event());
                List<String> labels = labels(menu);
                assertTrue(labels.containsAll(List.of("New", "Open", "Copy", "Delete...", "Rename...")),
                        labels.toString());
                for (String each : List.of("Import...", "Export...", "Properties")) {
                    assertTrue(!labels.contains(each), labels.toString());
                }
                menu.notifyListeners(SWT.Hide, new Event());
            });
        }
    }

    private static void lettersDiffer(Menu menu) {
        Set<Character> letters = new HashSet<>();
        for (MenuItem item : menu.getItems()) {
            int at = item.getText().indexOf('&');
            assertTrue(at < 0 || letters.add(Character.toLowerCase(item.getText().charAt(at + 1))), item.getText());
            assertTrue(at >= 0 || item.getText().isEmpty() || label(item).endsWith("All")
                    || label(item).equals("Rename...")
                    || !item.isEnabled(), () -> "no letter for " + item.getText());
        }
    }

    @Test
    void toolBarOffersWhatIsUsedMost() {
        Ui.run(() -> {
            List<ToolItem> items = Widgets.all(Ui.window().getShell(), ToolBar.class).stream()
                    .filter(ToolBar::isVisible)
                    .flatMap(each -> Arrays.stream(each.getItems())).toList();
            for (String tip : List.of("New activity", "Save", "Undo", "Redo")) {
                ToolItem item = items.stream()
                        // An editor's own tips mark the letter that the tool bar does not show.
                        .filter(each -> each.getToolTipText() != null
                                && each.getToolTipText().replace("&", "").startsWith(tip))
                        .findFirst().orElseThrow(() -> new AssertionError(
                                "no " + tip + " in " + items.stream().map(ToolItem::getToolTipText).toList()));
                assertTrue(item.getImage() != null && item.getImage().getBounds().width == 16, tip);
            }
        });
    }

    /** Opens a window by a command, looks at it and closes it. */
    private static void at(String command, String title, Look look) {
        Ui.window().getShell().getDisplay().asyncExec(() -> Commands.run(Ui.window(), command, Map.of()));
        Ui.waitFor(title, () -> Widgets.isOpen(title));
        try {
            Ui.run(() -> look.at(Widgets.shell(title)));
        } finally {
            Widgets.shoot(() -> Widgets.shell(title), title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            Ui.run(() -> Widgets.shell(title).close());
        }
    }

    private interface Look {
        void at(Shell shell) throws Exception;
    }

    @Test
    void aboutShowsAllItSays() {
        at("org.eclipse.ui.help.aboutAction", "About Sextant", shell -> {
            StyledText text = Widgets.all(shell, StyledText.class).getFirst();
            assertTrue(text.getText().contains("it is no assessment"), text.getText());
            ScrolledComposite around = Widgets.all(shell, ScrolledComposite.class).getFirst();
            assertTrue(text.getSize().y <= around.getClientArea().height,
                    text.getSize() + " in " + around.getClientArea());
        });
    }

    @Test
    void eachPartNamesItsLicence() {
        try (ErrorLog log = new ErrorLog()) {
            at("org.eclipse.ui.help.installationDialog", "Sextant Installation Details", shell -> {
                CTabFolder tabs = Widgets.all(shell, CTabFolder.class).getFirst();
                CTabItem first = tabs.getItem(0);
                assertEquals("Parts and licences", first.getText());
                Table table = Widgets.all(shell, Table.class).getFirst();
                assertTrue(table.getItemCount() > 100);
                List<String> unknown = Arrays.stream(table.getItems())
                        .filter(each -> each.getText(3).isBlank() || each.getText(3).contains("/")
                                || each.getText(3).startsWith("see"))
                        .map(TableItem::getText).filter(each -> !each.matches(OURS_IN_TESTS)).toList();
                assertEquals(List.of(), unknown);
            });
        }
    }

    @Test
    void preferencesAreThoseOfPeopleWhoWrite() {
        try (ErrorLog log = new ErrorLog()) {
            at("org.eclipse.ui.window.preferences", "Preferences", shell -> {
                Tree tree = Widgets.all(shell, Tree.class).getFirst();
                assertEquals(Set.of("Sextant", "Appearance", "Keys", "Text Editors"),
                        new HashSet<>(Arrays.stream(tree.getItems()).map(TreeItem::getText).toList()));
            });
        }
    }
}
