package org.sextant.workbench.forms.internal.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.workbench.common.Texts;
import org.sextant.workbench.forms.internal.fields.Source;
import org.sextant.workspace.ProjectPortfolio;

/**
 * Changes an element in its editor's text, as soon as what was typed there has been read. People stay where they are in the
 * text.
 */
final class Changer {
    private static final int MOST_TRIES = 5;

    private final ITextEditor editor;
    private final ProjectPortfolio portfolio;
    private final URI uri;

    Changer(ITextEditor editor, ProjectPortfolio portfolio, URI uri) {
        this.editor = editor;
        this.portfolio = portfolio;
        this.uri = uri;
    }

    /**
     * Changes an element. Returns at once.
     *
     * @param element the element as it was shown
     * @param change  the change
     * @param refused told, later and in a sentence, why the text stays as it is although people wanted it changed
     */
    void change(Element element, Change change, Consumer<String> refused) {
        change(element, change, refused, 1);
    }

    private void change(Element element, Change change, Consumer<String> refused, int attempt) {
        portfolio.current().whenComplete((snapshot, failure) -> {
            if (editor.getSite() != null && !editor.getSite().getShell().isDisposed()) {
                editor.getSite().getShell().getDisplay().asyncExec(() -> {
                    if (snapshot == null) {
                        refused.accept(
                                "The portfolio cannot be read, so this was not changed. Change the text instead.");
                    } else {
                        make(snapshot, element, change, refused, attempt);
                    }
                });
            }
        });
    }

    private void make(Snapshot snapshot, Element element, Change change, Consumer<String> refused, int attempt) {
        SextantResource file = snapshot.file(uri);
        IDocument document = editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null) {
            return;
        }
        if (file == null || !document.get().equals(file.text())) {
            if (attempt < MOST_TRIES) {
                change(element, change, refused, attempt + 1);
            } else {
                refused.accept("The text changes too fast for this to be written into it. Try again.");
            }
            return;
        }
        Element now = SameElement.in(file, element);
        if (now == null) {
            refused.accept("The text says something else here by now, so this was not changed.");
            return;
        }
        IFile resource = editor.getEditorInput().getAdapter(IFile.class);
        if (!editor.isEditable() || resource != null && resource.isReadOnly()) {
            refused.accept("This file cannot be changed: it is read-only.");
            return;
        }
        try {
            Edit edit = change.edit(new Source(snapshot, snapshot.portfolio().names().systemOf(file.document())), now);
            if (edit != null) {
                write(document, edit);
            }
        } catch (CoreException | IllegalArgumentException e) {
            ILog.of(Changer.class).warn("A property could not be changed.", e);
            refused.accept("This cannot be written into the text as it is now. Change the text instead.");
        }
    }

    private void write(IDocument document, Edit edit) throws CoreException {
        List<TextChange> changes = edit.files().getFirst().changes();
        ISelectionProvider selections = editor.getSelectionProvider();
        int before = selections.getSelection() instanceof ITextSelection text ? text.getOffset() : 0;
        Texts.change(document, changes);
        int after = moved(before, changes);
        if (selections.getSelection() instanceof ITextSelection text && text.getOffset() != after) {
            selections.setSelection(new TextSelection(after, 0));
        }
    }

    /** Where a place is after changes: where it was among the characters that stay. */
    private static int moved(int offset, List<TextChange> changes) {
        int moved = offset;
        for (TextChange change : changes) {
            int end = change.offset() + change.length();
            int grown = change.replacement().length() - change.length();
            if (end <= offset) {
                moved += grown;
            } else if (change.offset() < offset) {
                moved += Math.min(0, change.offset() + change.replacement().length() - offset);
            }
        }
        return moved;
    }
}
