package org.sextant.workbench.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.workspace.ProjectPortfolio;

/** Shows places in texts, and changes texts as people do: in an editor, undone in one step, saved when they save. */
public final class Texts {
    private Texts() {
    }

    /**
     * Opens a file to go on in, in place of Welcome.
     *
     * @param page where
     * @param file the file
     * @throws PartInitException if it cannot be opened
     */
    public static void begin(IWorkbenchPage page, IFile file) throws PartInitException {
        IIntroManager welcome = page.getWorkbenchWindow().getWorkbench().getIntroManager();
        welcome.closeIntro(welcome.getIntro());
        IEditorPart editor = IDE.openEditor(page, file, true);
        // Once Welcome's place is empty, or a dialog has closed, the platform gives the keyboard to some view.
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.getDisplay().asyncExec(() -> {
            // People may be quicker; the dialog that they opened keeps the keyboard.
            if (!shell.isDisposed() && Stream.of(shell.getShells()).noneMatch(Shell::isVisible)
                    && page.isPartVisible(editor)) {
                page.activate(editor);
                editor.setFocus();
            }
        });
    }

    /**
     * Opens a file and goes to a place in it.
     *
     * @param page     where to open it
     * @param file     the file
     * @param offset   the place's beginning
     * @param length   how much to select
     * @param activate whether people go on in the editor; otherwise it is only shown
     * @return the editor; null if the file is opened by something that is no text editor
     * @throws PartInitException if it cannot be opened
     */
    public static @Nullable ITextEditor show(IWorkbenchPage page, IFile file, int offset, int length, boolean activate)
            throws PartInitException {
        IEditorPart part = IDE.openEditor(page, file, activate);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor != null) {
            editor.selectAndReveal(offset, length);
        }
        return editor;
    }

    /**
     * Makes an edit. Each file is opened in an editor and left unsaved, so that people see what was done.
     *
     * @param page      where to open the files
     * @param portfolio whose files they are
     * @param edit      the edit, which fits the texts as they are now
     * @return the editor of the first file, with the caret where the changed place begins and nothing selected, so that
     *         whoever types on overwrites nothing; null if there is none
     * @throws CoreException if a file cannot be opened, or the edit does not fit its text; texts changed before stay so
     */
    public static @Nullable ITextEditor apply(IWorkbenchPage page, ProjectPortfolio portfolio, Edit edit)
            throws CoreException {
        ITextEditor first = null;
        List<FileEdit> files = new ArrayList<>(edit.files());
        for (FileEdit each : files) {
            IFile file = portfolio.file(each.file());
            if (file == null) {
                throw new CoreException(Status.error(each.file().toFileString() + " is not in "
                        + portfolio.project().getName() + "; refresh the project and try again."));
            }
            if (!file.exists()) {
                file.create(new byte[0], true, false, new NullProgressMonitor());
            }
            IEditorPart part = IDE.openEditor(page, file, false);
            apply(file.getFullPath(), each);
            ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
            if (first == null && editor != null) {
                first = editor;
                reveal(editor, each.changes());
            }
        }
        return first;
    }

    private static void reveal(ITextEditor editor, List<TextChange> changes) {
        int moved = 0;
        TextChange shown = null;
        for (TextChange change : changes) {
            if (shown == null) {
                shown = change;
            } else if (change.offset() < shown.offset()) {
                moved += change.replacement().length() - change.length();
            }
        }
        if (shown != null) {
            int start = shown.offset() + moved;
            String text = shown.replacement();
            int blank = text.length() - text.stripLeading().length();
            editor.selectAndReveal(start, text.length());
            editor.selectAndReveal(start + blank, 0);
        }
    }

    private static void apply(IPath path, FileEdit edit) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(path, LocationKind.IFILE, new NullProgressMonitor());
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
            change(buffer.getDocument(), edit.changes());
            if (!buffer.isShared()) {
                buffer.commit(new NullProgressMonitor(), false);
            }
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, new NullProgressMonitor());
        }
    }

    /**
     * Changes a document, to be undone in one step.
     *
     * @param document the document
     * @param changes  the changes, counted in its present text
     * @throws CoreException if they do not fit; nothing is changed
     */
    public static void change(IDocument document, List<TextChange> changes) throws CoreException {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        try {
            MultiTextEdit edit = new MultiTextEdit();
            changes.forEach(each -> edit.addChild(new ReplaceEdit(each.offset(), each.length(), each.replacement())));
            if (undo != null) {
                undo.beginCompoundChange();
            }
            edit.apply(document);
        } catch (MalformedTreeException | BadLocationException e) {
            throw new CoreException(Status.error("The text has changed meanwhile; try again.", e));
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
