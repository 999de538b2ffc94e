package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.team.ui.history.IHistoryView;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two versions of a file are compared by their elements, and as texts in colours. */
class CompareTest {
    private static final String NOW = """
        system Riverside { uses csif }
        place North { organisation Trust "Northbank Hospitals" { kind provider } }
        activity Door "Front door" { in csif.redesign.pathways  lead North.Trust }
        activity Home "Home first" { in csif.continuous }
        ignore goal.none on Door because "x"
        ignore goal.none on Home because "x"
        """;
    private static final String BEFORE = NOW.replace("provider", "council")
            .replace("activity Door \"Front door\" {", "activity   Door\n\"Front door\" {")
            .replace("activity Home \"Home first\" { in csif.continuous }", "activity Old { nonsense }");

    private TestProject portfolio;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("comparing");
    }

    @AfterEach
    void close() throws Exception {
        portfolio.close();
        log.close();
    }

    /** A version of a file, as a history has it. */
    private record Version(String text) implements ITypedElement, IEncodedStreamContentAccessor {
        @Override
        public String getName() {
            return "riverside.sextant";
        }

        @Override
        public Image getImage() {
            return CompareUI.getImage(getType());
        }

        @Override
        public String getType() {
            return "sextant";
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }

    private static IEditorPart compare(String before, String now) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setProperty(CompareConfiguration.IGNORE_WHITESPACE, Boolean.TRUE);
        configuration.setLeftLabel("Now");
        configuration.setRightLabel("Before");
        CompareEditorInput input = new CompareEditorInput(configuration) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                return new Differencer().findDifferences(false, monitor, null, null, new Version(now),
                        new Version(before));
            }
        };
        Ui.run(() -> CompareUI.openCompareEditorOnPage(input, Ui.page()));
        Ui.waitFor("the comparison", () -> Ui.page().getActiveEditor() != null
                && Ui.page().getActiveEditor().getEditorInput() == input);
        return Ui.get(() -> Ui.page().getActiveEditor());
    }

    @Test
    void historyHasWhatWasSavedBefore() throws Exception {
        IFile file = portfolio.file("riverside.sextant", BEFORE);
        portfolio.file("riverside.sextant", NOW);
        IHistoryView history = Ui
                .get(() -> (IHistoryView) Ui.page().showView("org.eclipse.team.ui.GenericHistoryView"));
        try {
            Ui.run(() -> history.showHistoryFor(file));
            Ui.waitFor("the version now and the one before", () -> Widgets.all(Ui.window().getShell(), Tree.class)
                    .stream().filter(Tree::isVisible).anyMatch(each -> versions(each) == 2));
        } finally {
            Ui.run(() -> Ui.page().hideView((IViewPart) history));
        }
    }

    private static long versions(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(CompareTest::below)
                .filter(each -> each.getItemCount() == 0 && each.getText().matches(".*\\d+.*")).count();
    }

    private static List<String> rows() {
        return Widgets.all(Ui.window().getShell(), Tree.class).stream().filter(Tree::isVisible)
                .flatMap(each -> Arrays.stream(each.getItems())).flatMap(CompareTest::below).map(TreeItem::getText)
                .toList();
    }

    private static Stream<TreeItem> below(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(CompareTest::below));
    }

    private static boolean isColoured(StyledText text) {
        int keyword = text.getText().indexOf("system");
        StyleRange style = keyword < 0 ? null : text.getStyleRangeAtOffset(keyword);
        return style != null && style.fontStyle == SWT.BOLD && style.foreground != null;
    }

    @Test
    void elementsThatDifferAreListedAndTextsAreColoured() {
        compare(BEFORE, NOW);
        Ui.waitFor(() -> "both activities in " + rows(),
                () -> rows().contains("Home first  activity") && rows().contains("Old  activity"));
        List<String> rows = Ui.get(CompareTest::rows);
        assertTrue(rows.contains("Northbank Hospitals  organisation"), rows.toString());
        assertTrue(rows.stream().noneMatch(each -> each.contains("Front door") || each.contains("ignore")
                || each.contains("Riverside")), "only its layout is different: " + rows);
        Ui.waitFor("colours on both sides", () -> Widgets.all(Ui.window().getShell(), StyledText.class).stream()
                .filter(StyledText::isVisible).filter(CompareTest::isColoured).count() == 2);
        Widgets.shoot(() -> Ui.window().getShell(), "compare");
    }
}
