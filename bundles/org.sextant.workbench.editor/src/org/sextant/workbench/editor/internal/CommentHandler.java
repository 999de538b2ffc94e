package org.sextant.workbench.editor.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.TextChange;
import org.sextant.workbench.common.Texts;

/** Turns the lines that are selected, or that of the caret, into comments and back; undone in one step. */
public final class CommentHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        ITextEditor editor = HandlerUtil.getActiveEditorChecked(event).getAdapter(ITextEditor.class);
        if (editor == null || !editor.isEditable()
                || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return null;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        try {
            List<TextChange> changes = LineComments.changes(document, selection.getOffset(), selection.getLength());
            Texts.change(document, changes);
            int start = moved(selection.getOffset(), changes);
            int end = moved(selection.getOffset() + selection.getLength(), changes);
            editor.selectAndReveal(start, selection.getLength() == 0 ? 0 : end - start);
        } catch (CoreException | BadLocationException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static int moved(int offset, List<TextChange> changes) {
        int moved = offset;
        for (TextChange change : changes) {
            if (change.offset() < offset || change.length() == 0 && change.offset() == offset) {
                moved += change.replacement().length() - Math.min(change.length(), offset - change.offset());
            }
        }
        return moved;
    }
}
