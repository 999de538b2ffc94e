package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.FindingMarkers;

/** What is found shows in the workbench: in files as they are saved, and in texts as they are typed. */
class LiveFindingsTest {
    private static final String SYSTEM = "system Riverside { uses csif }\n";

    @Test
    void savedFileIsMarked() throws Exception {
        try (TestProject portfolio = new TestProject("saved")) {
            portfolio.file("riverside.sextant", SYSTEM + "activity One { lead Nobody }\n");
            Ui.waitFor(() -> "marker in " + portfolio.codes(),
                    () -> portfolio.codes().contains("reference.unresolved"));
            portfolio.file("riverside.sextant", SYSTEM);
            Ui.waitFor(() -> "no marker in " + portfolio.codes(),
                    () -> !portfolio.codes().contains("reference.unresolved"));
        }
    }

    @Test
    void typedTextIsMarkedBeforeItIsSavedAndNoMoreWhenItIsClosed() throws Exception {
        try (TestProject portfolio = new TestProject("typed")) {
            IFile file = portfolio.file("riverside.sextant", SYSTEM);
            ITextEditor editor = Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true));
            assertNotNull(editor);
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Ui.run(() -> document.replace(document.getLength(), 0, "activity One { lead Nobody }\n"));
            Ui.waitFor(() -> "marker in " + portfolio.codes(),
                    () -> portfolio.codes().contains("reference.unresolved"));
            IMarker marker = portfolio.markers().stream()
                    .filter(each -> each.getAttribute(IMarker.CHAR_START, -1) == SYSTEM.length() + 20).findFirst()
                    .orElseThrow();
            assertEquals("Nobody".length(),
                    marker.getAttribute(IMarker.CHAR_END, 0) - marker.getAttribute(IMarker.CHAR_START, 0));
            Ui.run(() -> Ui.page().closeEditor(editor, false));
            Ui.waitFor(() -> "no marker in " + portfolio.codes(),
                    () -> !portfolio.codes().contains("reference.unresolved"));
        }
    }

    @Test
    void fixIsMadeInTheEditorAndUndoneInOneStep() throws Exception {
        String text = SYSTEM + "organisation Trust\nactivity One { lead Trsut }\n";
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("fixed")) {
            IFile file = portfolio.file("riverside.sextant", text);
            ITextEditor editor = Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true));
            assertNotNull(editor);
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Ui.waitFor(() -> "marker in " + portfolio.codes(),
                    () -> portfolio.codes().contains("reference.unresolved"));
            IMarker marker = portfolio.markers().stream()
                    .filter(each -> FindingMarkers.code(each).equals("reference.unresolved")).findFirst().orElseThrow();
            IMarkerResolution[] fixes = Ui.get(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
            Ui.run(() -> fixes[0].run(marker));
            assertEquals(text.replace("Trsut", "Trust"), Ui.get(document::get));
            Ui.waitFor(() -> "no marker in " + portfolio.codes(),
                    () -> !portfolio.codes().contains("reference.unresolved"));
            Ui.run(() -> editor.getAction(ActionFactory.UNDO.getId()).run());
            assertEquals(text, Ui.get(document::get));
        }
    }

    @Test
    void allOfAKindAreRepairedInTheFileOrThePortfolio() throws Exception {
        String text = SYSTEM
                + "organisation Trust\nactivity One { lead Trsut }\nactivity Two { lead Trustt with Trusst }\n";
        String other = "for Riverside\nactivity Three { lead Truust }\n";
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("bulk")) {
            IFile elsewhere = portfolio.file("other.sextant", other);
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", text));
            IDocument document = Views.document(editor);
            Ui.waitFor(() -> "four markers of " + portfolio.codes(),
                    () -> Collections.frequency(portfolio.codes(), "reference.unresolved") == 4);
            run(portfolio, "Repair all of this kind in the file");
            String repaired = text.replace("Trsut", "Trust").replace("Trustt", "Trust").replace("Trusst", "Trust");
            Ui.waitFor(document::get, () -> document.get().equals(repaired));
            // What was done can be undone a moment after it is seen.
            Ui.waitFor("undo", () -> editor.getAction(ActionFactory.UNDO.getId()).getText().contains("Repair"));
            Ui.run(() -> editor.getAction(ActionFactory.UNDO.getId()).run());
            Ui.waitFor(document::get, () -> document.get().equals(text));
            Ui.waitFor(() -> "four markers of " + portfolio.codes(),
                    () -> Collections.frequency(portfolio.codes(), "reference.unresolved") == 4);
            run(portfolio, "Repair all of this kind in the portfolio");
            Ui.waitFor(document::get, () -> document.get().equals(repaired));
            Ui.waitFor(() -> "no marker in " + portfolio.codes(),
                    () -> !portfolio.codes().contains("reference.unresolved"));
            assertEquals(other.replace("Truust", "Trust"), Files.readString(elsewhere.getLocation().toPath()));
        }
    }

    private static void run(TestProject portfolio, String label) {
        IMarker marker = portfolio.markers().stream()
                .filter(each -> FindingMarkers.code(each).equals("reference.unresolved")
                        && each.getResource().getName().equals("riverside.sextant"))
                .findFirst().orElseThrow();
        IMarkerResolution fix = Arrays.stream(Ui.get(() -> IDE.getMarkerHelpRegistry().getResolutions(marker)))
                .filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
        Ui.run(() -> fix.run(marker));
    }
}
