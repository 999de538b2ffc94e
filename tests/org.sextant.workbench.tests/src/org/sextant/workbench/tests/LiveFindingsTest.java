package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

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
}
