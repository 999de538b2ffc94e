package org.sextant.workbench.editor.internal;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.jspecify.annotations.Nullable;

/**
 * Puts the caret before what Undo or Redo brought back, where that goes over several lines. The platform selects it, and
 * Find then looks in what is selected and nowhere else, though nobody selected anything.
 */
public final class UndoneSelection implements IReconciler {
    private final IDocumentUndoListener undone = this::undone;
    private final ITextInputListener inputs = new Inputs();
    private @Nullable ITextViewer viewer;
    private @Nullable IDocument watched;

    @Override
    public void install(ITextViewer textViewer) {
        viewer = textViewer;
        textViewer.addTextInputListener(inputs);
        watch(textViewer.getDocument());
    }

    @Override
    public void uninstall() {
        watch(null);
        if (viewer != null) {
            viewer.removeTextInputListener(inputs);
        }
        viewer = null;
    }

    private void watch(@Nullable IDocument document) {
        if (watched != null) {
            DocumentUndoManagerRegistry.getDocumentUndoManager(watched).removeDocumentUndoListener(undone);
            DocumentUndoManagerRegistry.disconnect(watched);
        }
        watched = document;
        if (document != null) {
            DocumentUndoManagerRegistry.connect(document);
            DocumentUndoManagerRegistry.getDocumentUndoManager(document).addDocumentUndoListener(undone);
        }
    }

    /** Looks once all who hear of it have done what they do. */
    private void undone(DocumentUndoEvent event) {
        ITextViewer present = viewer;
        boolean done = (event.getEventType() & (DocumentUndoEvent.UNDONE | DocumentUndoEvent.REDONE)) != 0;
        if (done && present != null && present.getTextWidget() != null && !present.getTextWidget().isDisposed()) {
            present.getTextWidget().getDisplay().asyncExec(() -> collapse(present));
        }
    }

    private static void collapse(ITextViewer viewer) {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || viewer.getDocument() == null) {
            return;
        }
        Point selected = viewer.getSelectedRange();
        try {
            IDocument document = viewer.getDocument();
            if (document.getLineOfOffset(selected.x) != document.getLineOfOffset(selected.x + selected.y)) {
                viewer.setSelectedRange(selected.x, 0);
            }
        } catch (BadLocationException e) {
            // The text has changed meanwhile, and with it what is selected.
            return;
        }
    }

    @Override
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private final class Inputs implements ITextInputListener {
        @Override
        public void inputDocumentAboutToBeChanged(@Nullable IDocument before, @Nullable IDocument after) {
            // Looks when it has changed.
        }

        @Override
        public void inputDocumentChanged(@Nullable IDocument before, @Nullable IDocument after) {
            watch(after);
        }
    }
}
