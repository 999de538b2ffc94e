package org.sextant.workbench.editor.internal.rename;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.NotRenamedException;
import org.sextant.dsl.ide.References;
import org.sextant.dsl.ide.Renaming;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.editor.internal.EditorText;
import org.sextant.workbench.editor.internal.OutlineItem;
import org.sextant.workbench.editor.internal.Place;

/** Asks for another name for what the caret is in, or what is chosen in the outline; says why where there is none. */
public final class RenameHandler extends AbstractHandler {
    private static final String TITLE = "Rename";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart part = HandlerUtil.getActiveEditorChecked(event);
        ITextEditor editor = part.getAdapter(ITextEditor.class);
        IDocument document = editor == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Shell shell = part.getSite().getShell();
        if (editor == null || document == null) {
            return null;
        }
        EditorText text = EditorText.of(document);
        if (text == null) {
            refuse(shell, "What is built in stays as it is.");
            return null;
        }
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        OutlineItem chosen = item(selection);
        if (chosen != null && chosen.node().isGroup()) {
            refuse(shell, "A domain is renamed where its framework is described.");
            return null;
        }
        int offset = offset(selection, editor);
        text.portfolio().current().whenCompleteAsync((snapshot, failure) -> {
            if (snapshot != null) {
                prepare(snapshot, text, offset, shell);
            }
        });
        return null;
    }

    private static @Nullable OutlineItem item(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection rows && rows.getFirstElement() instanceof OutlineItem item
                ? item
                : null;
    }

    private static int offset(@Nullable ISelection selection, ITextEditor editor) {
        OutlineItem item = item(selection);
        if (item != null) {
            return item.node().name().offset();
        }
        return editor.getSelectionProvider().getSelection() instanceof ITextSelection caret ? caret.getOffset() : 0;
    }

    /** Not on the user interface's thread: in a large portfolio it takes a while to find all places. */
    private static void prepare(Snapshot snapshot, EditorText text, int offset, Shell shell) {
        try {
            Renaming renaming = Renaming.at(snapshot, text.file(), offset);
            List<Place> places = References.to(snapshot, renaming.element()).stream()
                    .map(each -> Place.of(text.portfolio(), snapshot, each.file(), each.range())).toList();
            later(shell, () -> new RenameDialog(shell, text.portfolio(), snapshot, renaming, places).open());
        } catch (NotRenamedException e) {
            later(shell, () -> refuse(shell, e.getMessage()));
        }
    }

    private static void later(Shell shell, Runnable what) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                what.run();
            }
        });
    }

    private static void refuse(Shell shell, String why) {
        MessageDialog.openInformation(shell, TITLE, why);
    }
}
