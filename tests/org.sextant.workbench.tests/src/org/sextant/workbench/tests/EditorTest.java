package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Palette;
import org.sextant.workbench.common.Texts;

/** What the editor shows and does with a text. */
class EditorTest {
    private static final String OUTLINE = "org.sextant.workbench.editor.outline";
    private static final int CHANGES = 60;
    private static final String TEXT = """
        // A partnership
        system Riverside "Riverside Partnership" {
            uses csif
        }

        organisation Trust "The Trust" { kind provider }

        activity Door {
            in csif.redesign.pathways
            lead Trust
            status delivering since 2025-06
        }
        """;

    private TestProject portfolio;
    private ITextEditor editor;
    private ErrorLog log;

    @BeforeEach
    void open() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("editing");
        IFile file = portfolio.file("riverside.sextant", TEXT);
        editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
    }

    @AfterEach
    void close() throws Exception {
        portfolio.close();
        log.close();
    }

    private StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    private StyleRange styleOf(String word) {
        return Ui.get(() -> widget().getStyleRangeAtOffset(TEXT.indexOf(word)));
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void run(String command) {
        Ui.run(() -> {
            ParameterizedCommand runnable = new ParameterizedCommand(
                    editor.getSite().getService(ICommandService.class).getCommand(command), null);
            editor.getSite().getService(IHandlerService.class).executeCommand(runnable, null);
        });
    }

    @Test
    void wordsAreColouredByWhatTheyAre() {
        Ui.waitFor("colours", () -> widget().getStyleRangeAtOffset(TEXT.indexOf("system")) != null);
        assertEquals(SWT.BOLD, styleOf("system").fontStyle);
        assertEquals(SWT.ITALIC, styleOf("// A").fontStyle);
        assertEquals(SWT.BOLD, styleOf("Riverside \"").fontStyle);
        assertNotNull(styleOf("csif.redesign").foreground);
        assertEquals(5, List.of("system", "// A", "csif.redesign", "\"The", "2025").stream()
                .map(each -> styleOf(each).foreground).distinct().count());
    }

    @Test
    void coloursAreRightAfterAnyChange() {
        Random random = new Random(7);
        List<String> pieces = List.of("\"", "//", "/*", "*/", "\n", "}", "{ ", "lead ", "Trust", "2026-03", "",
                "\nactivity Other \"Title\" { in csif.vision }\n");
        for (int i = 0; i < CHANGES; i++) {
            Ui.run(() -> {
                IDocument text = document();
                int offset = random.nextInt(text.getLength() + 1);
                int length = random.nextInt(Math.min(12, text.getLength() - offset + 1));
                text.replace(offset, length, pieces.get(random.nextInt(pieces.size())));
                List<String> painted = painted();
                ((ITextViewer) editor.getAdapter(ITextOperationTarget.class)).invalidateTextPresentation();
                List<String> whole = painted();
                assertEquals(whole.stream().filter(each -> !painted.contains(each)).toList(), List.of(),
                        () -> "after a change at " + offset + " of\n" + text.get());
            });
        }
    }

    private List<String> painted() {
        return IntStream.range(0, widget().getCharCount()).mapToObj(at -> {
            StyleRange style = widget().getStyleRangeAtOffset(at);
            return at + ": " + (style == null ? "0 null" : style.fontStyle + " " + style.foreground);
        }).toList();
    }

    @Test
    void outlineListsTheElementsAndGoesAlongWithTyping() throws Exception {
        IViewPart outline = Ui.get(() -> Ui.page().showView(OUTLINE));
        Ui.run(() -> Ui.page().activate(editor));
        Ui.waitFor(() -> "outline in " + outlined(outline), () -> outlined(outline)
                .equals(List.of("Riverside Partnership  system", "The Trust  organisation, provider",
                        "Door  activity, delivering")));
        Ui.run(() -> document().replace(TEXT.indexOf("delivering"), "delivering".length(), "testing"));
        Ui.waitFor(() -> "testing in " + outlined(outline),
                () -> outlined(outline).contains("Door  activity, testing"));
        Ui.run(() -> document().replace(document().getLength(), 0, "\nplace North { organisation Home }\n"));
        Ui.waitFor(() -> "North in " + outlined(outline), () -> outlined(outline).size() == 4);
        Ui.run(() -> item(outline, "North  place").setExpanded(false));
        Ui.run(() -> document().replace(TEXT.indexOf("delivering"), "testing".length(), "idea"));
        Ui.waitFor(() -> "idea in " + outlined(outline), () -> outlined(outline).contains("Door  activity, idea"));
        assertFalse(Ui.get(() -> item(outline, "North  place").getExpanded()), "what is closed stays closed");
    }

    @Test
    void outlineSaysWhatWouldFillIt() throws Exception {
        IViewPart outline = Ui.get(() -> Ui.page().showView(OUTLINE));
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Ui.waitFor("a sentence", () -> Widgets.all(outline.getSite().getShell(), Label.class).stream()
                .anyMatch(each -> each.isVisible() && each.getText().startsWith("Open a file of a portfolio")));
    }

    private static TreeItem item(IViewPart outline, String text) {
        return Widgets.all(outline.getSite().getShell(), Tree.class).stream()
                .flatMap(each -> Arrays.stream(each.getItems())).filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow();
    }

    private static List<String> outlined(IViewPart outline) {
        return Widgets.all(outline.getSite().getShell(), Tree.class).stream()
                .filter(each -> each.isVisible() && each.getItemCount() > 0
                        && each.getItem(0).getText().endsWith("  system"))
                .flatMap(each -> Arrays.stream(each.getItems())).map(TreeItem::getText).toList();
    }

    @Test
    void referenceLeadsToWhatItMeans() {
        int reference = TEXT.indexOf("lead Trust") + "lead ".length();
        Ui.waitFor("findings", () -> !portfolio.codes().isEmpty());
        Ui.run(() -> editor.selectAndReveal(reference + 2, 0));
        run("org.eclipse.ui.edit.text.open.hyperlink");
        Ui.waitFor("caret at the declaration",
                () -> widget().getSelection().x == TEXT.indexOf("Trust \"The"));
    }

    @Test
    void frameworkOpensForReading() {
        Ui.waitFor("findings", () -> !portfolio.codes().isEmpty());
        Ui.run(() -> editor.selectAndReveal(TEXT.indexOf("redesign.pathways") + 12, 0));
        run("org.eclipse.ui.edit.text.open.hyperlink");
        Ui.waitFor("framework", () -> Ui.page().getActiveEditor().getTitle().equals("csif.sextant"));
        ITextEditor framework = Ui.get(() -> (ITextEditor) Ui.page().getActiveEditor());
        assertEquals("pathways", Ui.get(() -> ((StyledText) framework.getAdapter(Control.class)).getSelectionText()));
        assertEquals(false, Ui.get(framework::isEditable));
    }

    @Test
    void formatLaysTheFileOutAndIsUndoneInOneStep() {
        run("org.sextant.workbench.editor.format");
        assertEquals(TEXT.replace("in csif", "in     csif").replace("lead Trust", "lead   Trust"),
                Ui.get(() -> document().get()));
        run("org.eclipse.ui.edit.undo");
        assertEquals(TEXT, Ui.get(() -> document().get()));
    }

    @Test
    void saveLaysTheFileOutIfPeopleSaySo() throws Exception {
        Ui.run(() -> document().replace(0, 0, " "));
        Ui.run(() -> editor.doSave(new NullProgressMonitor()));
        assertEquals(" " + TEXT, portfolio.project().getFile("riverside.sextant").readString());
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sextant.workbench.editor");
        preferences.putBoolean("formatOnSave", true);
        try {
            Ui.run(() -> document().replace(0, 1, ""));
            Ui.run(() -> editor.doSave(new NullProgressMonitor()));
            assertEquals(TEXT.replace("in csif", "in     csif").replace("lead Trust", "lead   Trust"),
                    portfolio.project().getFile("riverside.sextant").readString());
            run("org.eclipse.ui.edit.undo");
            assertEquals(TEXT, Ui.get(() -> document().get()));
        } finally {
            preferences.remove("formatOnSave");
        }
    }

    @Test
    void linesAreIndentedAsPeopleType() {
        Ui.run(() -> {
            document().set("activity Door {");
            for (String typed : List.of("\n", "measure Wait {", "\n", "unit days", "\n", "}", "\n", "}", "\n")) {
                widget().setCaretOffset(widget().getCharCount());
                widget().insert(typed);
            }
            assertEquals("""
                activity Door {
                    measure Wait {
                        unit days
                    }
                }
                """, document().get());
        });
    }

    @Test
    void nothingIsSelectedAfterUndoOverSeveralLines() {
        Ui.run(() -> Ui.page().activate(editor));
        Ui.waitFor("the keyboard is in the text", () -> widget().isFocusControl());
        String lines = TEXT.substring(TEXT.indexOf("organisation"), TEXT.indexOf("    in csif"));
        Ui.run(() -> document().replace(TEXT.indexOf(lines), lines.length(), ""));
        for (String command : List.of("undo", "redo", "undo")) {
            run("org.eclipse.ui.edit." + command);
            boolean back = command.equals("undo");
            assertEquals(back, Ui.get(() -> document().get().equals(TEXT)));
            Ui.waitFor(() -> "nothing selected, not " + widget().getSelectionText(),
                    () -> widget().getSelectionCount() == 0);
            assertEquals(TEXT.indexOf(lines), Ui.get(() -> ((ITextViewer) editor.getAdapter(ITextOperationTarget.class))
                    .getSelectedRange().x));
        }
    }

    @Test
    void selectedRowOfTheOutlineShowsItsPicture() throws Exception {
        IViewPart outline = Ui.get(() -> Ui.page().showView(OUTLINE));
        Ui.run(() -> Ui.page().activate(editor));
        Ui.waitFor("outline", () -> outlined(outline).size() == 3);
        for (String chosen : List.of("The Trust  organisation, provider", "Door  activity, delivering")) {
            Ui.run(() -> editor.selectAndReveal(TEXT.indexOf(chosen.startsWith("The") ? "Trust" : "Door"), 0));
            Ui.waitFor("the row is selected", () -> Arrays.asList(item(outline, chosen).getParent().getSelection())
                    .contains(item(outline, chosen)));
            for (String each : Ui.get(() -> outlined(outline))) {
                Color row = Ui.get(() -> Display.getCurrent().getSystemColor(
                        each.equals(chosen) ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_BACKGROUND));
                Ui.waitFor(() -> each + " on " + row, () -> contrast(item(outline, each).getImage(), row) >= 3);
            }
        }
    }

    @Test
    void outlineLeadsToANameOnlyWhilePeopleAreInIt() throws Exception {
        IViewPart outline = Ui.get(() -> Ui.page().showView(OUTLINE));
        Ui.run(() -> Ui.page().activate(editor));
        Ui.waitFor("outline", () -> outlined(outline).size() == 3 && widget().isFocusControl());
        // As the platform does on its own when rows come or go.
        Ui.run(() -> choose(item(outline, "Door  activity, delivering")));
        assertEquals("", Ui.get(() -> widget().getSelectionText()));
        Ui.run(() -> Ui.page().activate(outline));
        Ui.waitFor("the keyboard is in the outline",
                () -> item(outline, "The Trust  organisation, provider").getParent().isFocusControl());
        Ui.run(() -> choose(item(outline, "The Trust  organisation, provider")));
        Ui.waitFor("the name", () -> widget().getSelectionText().equals("Trust"));
    }

    private static void choose(TreeItem item) {
        item.getParent().setSelection(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    /** The contrast of a picture's lines with what it stands on. */
    private static double contrast(Image image, Color page) {
        ImageData data = image.getImageData();
        return IntStream.range(0, data.width * data.height)
                .filter(at -> data.getAlpha(at % data.width, at / data.width) == 255)
                .mapToObj(at -> data.palette.getRGB(data.getPixel(at % data.width, at / data.width)))
                .mapToDouble(ink -> Palette.contrast(ink, page.getRGB())).min().orElse(0);
    }

    @Test
    void blocksFoldAndOccurrencesAreMarked() {
        ProjectionViewer viewer = Ui
                .get(() -> (ProjectionViewer) editor.getAdapter(org.eclipse.jface.text.ITextOperationTarget.class));
        Ui.waitFor("two blocks to fold", () -> count(viewer.getProjectionAnnotationModel(),
                "org.eclipse.projection") == 2);
        Ui.run(() -> editor.selectAndReveal(TEXT.indexOf("Trust \"The") + 1, 0));
        Ui.waitFor("two occurrences",
                () -> count(viewer.getAnnotationModel(), "org.sextant.workbench.editor.occurrence") == 2);
    }

    private static int count(IAnnotationModel model, String type) {
        int[] count = {0};
        model.getAnnotationIterator().forEachRemaining((Annotation each) -> {
            count[0] += each.getType().equals(type) ? 1 : 0;
        });
        return count[0];
    }
}
