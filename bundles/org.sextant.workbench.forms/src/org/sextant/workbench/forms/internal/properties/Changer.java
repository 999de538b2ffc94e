package org.sextant.workbench.forms.internal.properties;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.workbench.common.Texts;
import org.sextant.workbench.forms.internal.fields.Source;
import org.sextant.workspace.ProjectPortfolio;

/** Changes an element in its editor's text, as soon as what was typed there has been read. */
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
     * Changes an element. Returns at once; does nothing if the element is gone by then.
     *
     * @param element the element as it was shown
     * @param change  the change
     */
    void change(Element element, Change change) {
        change(element, change, 1);
    }

    private void change(Element element, Change change, int attempt) {
        portfolio.current().whenComplete((snapshot, failure) -> {
            if (snapshot != null && editor.getSite() != null && !editor.getSite().getShell().isDisposed()) {
                editor.getSite().getShell().getDisplay().asyncExec(() -> make(snapshot, element, change, attempt));
            }
        });
    }

    private void make(Snapshot snapshot, Element element, Change change, int attempt) {
        SextantResource file = snapshot.file(uri);
        IDocument document = editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (file == null || document == null) {
            return;
        }
        if (!document.get().equals(file.text())) {
            if (attempt < MOST_TRIES) {
                change(element, change, attempt + 1);
            }
            return;
        }
        Element now = SameElement.in(file, element);
        Source source = new Source(snapshot, snapshot.portfolio().names().systemOf(file.document()));
        Edit edit = now == null ? null : change.edit(source, now);
        if (edit != null && editor.getSite().getPage() != null) {
            try {
                Texts.apply(editor.getSite().getPage(), portfolio, edit);
            } catch (CoreException e) {
                ILog.of(Changer.class).log(e.getStatus());
            }
        }
    }
}
