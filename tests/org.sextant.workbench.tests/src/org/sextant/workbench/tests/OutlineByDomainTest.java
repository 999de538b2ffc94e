package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Commands;

/** Elements can stand together by the domains that they are about, in Outline and in the list on Ctrl+O. */
class OutlineByDomainTest {
    private static final String TEXT = """
        system Riverside { uses csif }
        activity Last { in csif.innovation }
        activity First { in csif.vision.engaging }
        """;
    private static final String LIST = "Go to element in riverside.sextant";

    @AfterEach
    void asAtFirst() {
        InstanceScope.INSTANCE.getNode("org.sextant.workbench.editor").remove("outlineByDomain");
    }

    private static List<String> outlined() {
        return Widgets.all(Ui.window().getShell(), Tree.class).stream().filter(Tree::isVisible)
                .flatMap(each -> Arrays.stream(each.getItems())).flatMap(OutlineByDomainTest::below)
                .map(TreeItem::getText).toList();
    }

    private static Stream<TreeItem> below(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(OutlineByDomainTest::below));
    }

    private static void toggle() {
        Ui.run(() -> {
            ToolItem item = Widgets.all(Ui.window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
                    .flatMap(each -> Arrays.stream(each.getItems()))
                    .filter(each -> "By domain".equals(each.getToolTipText())).findFirst().orElseThrow();
            item.setSelection(!item.getSelection());
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void outlinePutsTogetherWhatIsAboutOneDomain() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("domains")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", TEXT));
            Ui.run(() -> Ui.page().showView("org.sextant.workbench.editor.outline"));
            Ui.run(() -> Ui.page().activate(editor));
            Ui.waitFor(() -> "the text's order in " + outlined(), () -> outlined()
                    .containsAll(List.of("Riverside  system", "Last  activity", "First  activity")));
            toggle();
            List<String> expected = List.of("Collective vision and leadership  domain", "First  activity",
                    "Targeted innovation  domain", "Last  activity", "Riverside  system");
            Ui.waitFor(() -> "domains in " + outlined(), () -> outlined().containsAll(expected)
                    && outlined().indexOf("First  activity") < outlined().indexOf("Last  activity"));
            Widgets.shoot(() -> Ui.window().getShell(), "outline-by-domain");
            toggle();
            Ui.waitFor(() -> "the text's order in " + outlined(), () -> outlined().stream()
                    .noneMatch(each -> each.endsWith("  domain")));
        }
    }

    @Test
    void listOfElementsDoesSoToo() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("domains")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", TEXT));
            Ui.run(() -> Ui.page().activate(editor));
            // It is open until it is answered.
            Display.getDefault().asyncExec(
                    () -> Commands.run(editor.getSite(), "org.sextant.workbench.editor.elementInFile", Map.of()));
            Ui.waitFor("the list", () -> Widgets.isOpen(LIST));
            Ui.run(() -> {
                Shell list = Widgets.shell(LIST);
                Widgets.all(list, Text.class).getFirst().setText("st");
                Button together = Widgets.button(list, "By domain");
                together.setSelection(true);
                Widgets.press(together);
            });
            Ui.waitFor("the first before the last", () -> rows().equals(List.of("First", "Last")));
            assertTrue(Ui.get(() -> table().getItem(0).getText(3)).equals("Collective vision and leadership"));
            Widgets.shoot(() -> Widgets.shell(LIST), "elements-by-domain");
        }
    }

    private static Table table() {
        return Widgets.all(Widgets.shell(LIST), Table.class).getFirst();
    }

    private static List<String> rows() {
        return Arrays.stream(table().getItems()).map(TableItem::getText).toList();
    }
}
