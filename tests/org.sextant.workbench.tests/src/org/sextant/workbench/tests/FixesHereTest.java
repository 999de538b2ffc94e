package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Ctrl+1 offers what can be done about a line, wherever in it the caret is. */
class FixesHereTest {
    private static final String TEXT = "system Riverside { uses csif }\norganisation Trust { kind provider }\n"
            + "activity A { in csif.vision  lead Trsut }\n";

    private record Here(ISourceViewer viewer, int caret) implements IQuickAssistInvocationContext {
        @Override
        public int getOffset() {
            return caret;
        }

        @Override
        public int getLength() {
            return 0;
        }

        @Override
        public ISourceViewer getSourceViewer() {
            return viewer;
        }
    }

    private static List<ICompletionProposal> offered(ITextEditor editor, int caret) {
        return Ui.get(() -> {
            ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
            return Arrays.asList(((ISourceViewerExtension3) viewer).getQuickAssistAssistant()
                    .getQuickAssistProcessor().computeQuickAssistProposals(new Here(viewer, caret)));
        });
    }

    private static List<String> labels(ITextEditor editor, int caret) {
        return offered(editor, caret).stream().map(ICompletionProposal::getDisplayString).toList();
    }

    @Test
    void likeliestComesFirstAndIgnoringLast() throws Exception {
        try (ErrorLog log = new ErrorLog(); TestProject portfolio = new TestProject("here")) {
            ITextEditor editor = Views.open(portfolio.file("riverside.sextant", TEXT));
            Ui.waitFor(() -> "gaps in " + labels(editor, 0), () -> !labels(editor, 0).isEmpty());
            List<String> gaps = labels(editor, 0);
            assertTrue(gaps.getFirst().startsWith("Add a planned activity in"), gaps.toString());
            assertTrue(gaps.getLast().startsWith("Ignore "), gaps.toString());
            int line = TEXT.indexOf("activity");
            assertEquals("Change to \u201CTrust\u201D", labels(editor, line + TEXT.substring(line).length() - 1)
                    .getFirst());
            Ui.run(() -> offered(editor, TEXT.length() - 1).getFirst().apply(Views.document(editor)));
            Ui.waitFor("mended", () -> Views.document(editor).get().contains("lead Trust"));
        }
    }
}
