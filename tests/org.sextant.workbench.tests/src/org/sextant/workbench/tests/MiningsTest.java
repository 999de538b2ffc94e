package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Iterator;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewerExtension2;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** What the editor shows in the text without its being part of it. */
class MiningsTest {
    private static final String TEXT = "system Riverside {\n    uses csif\n}\n\nactivity A {\n"
            + "    in     csif.redesign.pathways, csif.vision\n    status idea\n}\n";

    @Test
    void statesStandBehindModesAndAGapOverTheFramework() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("minings")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", TEXT));
            ITextViewer viewer = Ui.get(() -> editor.getAdapter(ITextViewer.class));
            StyledText widget = Ui.get(viewer::getTextWidget);
            Ui.waitFor("a line of its own over the framework", () -> widget.getLineVerticalIndent(1) > 0);
            Ui.waitFor("two states and a link", () -> count(viewer) == 3);
            assertEquals(TEXT, Ui.get(() -> Views.document(editor).get()), "nothing is written by showing it");

            Ui.run(() -> Views.document(editor).replace(TEXT.indexOf(", csif.vision"), ", csif.vision".length(), ""));
            Ui.waitFor("one state and a link", () -> count(viewer) == 2);

            Ui.run(() -> click(widget, 1));
            Ui.waitFor(() -> Views.document(editor).get(),
                    () -> Views.document(editor).get().contains("in     csif.vision\n    status planned"));
            Ui.waitFor("the state of the new activity's domain", () -> count(viewer) == 3);
        }
    }

    @Test
    void roomForThemStaysAsItIsWhileOneWrites() throws Exception {
        String line = "system Riverside { uses csif }\nactivity A { in csif.redesign }\n";
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("minings")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", line));
            StyledText widget = Ui.get(() -> editor.getAdapter(ITextViewer.class).getTextWidget());
            Ui.waitFor("room behind the mode", () -> rooms(widget) == 1);
            Ui.run(() -> Views.document(editor).replace(line.length(), 0, "// more"));
            assertEquals(1, Ui.get(() -> rooms(widget)));
        }
    }

    @Test
    void peopleCanDoWithoutThem() throws Exception {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sextant.workbench.editor");
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("minings")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", TEXT));
            ITextViewer viewer = Ui.get(() -> editor.getAdapter(ITextViewer.class));
            Ui.waitFor("two states and a link", () -> count(viewer) == 3);
            preferences.putBoolean("showHints", false);
            Ui.waitFor("nothing but the text", () -> count(viewer) == 0);
            preferences.remove("showHints");
            Ui.waitFor("two states and a link again", () -> count(viewer) == 3);
        } finally {
            preferences.remove("showHints");
        }
    }

    private static long rooms(StyledText widget) {
        return Arrays.stream(widget.getStyleRanges()).filter(each -> each.metrics != null).count();
    }

    private static int count(ITextViewer viewer) {
        int count = 0;
        for (Iterator<Annotation> all = ((ISourceViewerExtension2) viewer).getVisualAnnotationModel()
                .getAnnotationIterator(); all.hasNext();) {
            count += all.next() instanceof AbstractInlinedAnnotation ? 1 : 0;
        }
        return count;
    }

    /** Clicks on what stands over a line. */
    private static void click(StyledText widget, int line) {
        Point start = widget.getLocationAtOffset(widget.getOffsetAtLine(line) + "    ".length());
        Event event = new Event();
        event.button = 1;
        event.x = start.x + 3;
        event.y = start.y - widget.getLineVerticalIndent(line) / 2;
        for (int type : new int[]{SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            widget.notifyListeners(type, event);
        }
    }
}
