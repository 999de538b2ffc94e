package org.sextant.workbench.editor.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.TextChange;
import org.sextant.workbench.common.Texts;

/** Lays out the lines that are selected, or all of them; undone in one step. */
public final class FormatHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        ITextEditor editor = HandlerUtil.getActiveEditorChecked(event).getAdapter(ITextEditor.class);
        if (editor == null || !editor.isEditable()) {
            return null;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        boolean some = editor.getSelectionProvider().getSelection() instanceof ITextSelection selected
                && selected.getLength() > 0;
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        try {
            format(document, some ? selection.getOffset() : 0, some ? selection.getLength() : document.getLength());
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    /**
     * Lays out a part of a text.
     *
     * @param document the text
     * @param offset   where the part begins
     * @param length   how long it is
     * @throws CoreException if it cannot be changed
     */
    static void format(IDocument document, int offset, int length) throws CoreException {
        List<TextChange> changes = SextantLanguage.get().part(Formatter.class).changes(document.get(), offset, length);
        if (!changes.isEmpty()) {
            Texts.change(document, changes);
        }
    }
}
