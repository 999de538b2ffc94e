package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.sextant.dsl.ide.Snapshot;

/**
 * Eclipse's generic editor, but for what it asks when another program changes or deletes its file, or saved it in another
 * encoding. Of the answers, the one that Return and Escape give never costs a word.
 */
@SuppressWarnings("restriction")
public final class SextantEditor extends ExtensionBasedTextEditor {
    /** The editor's id. */
    public static final String ID = "org.sextant.workbench.editor.text";

    /** In which its keys mean what they mean; within that of Eclipse's generic editor. */
    private static final String KEYS = "org.sextant.workbench.editor.context";

    /** The state of the file that was asked about last, so that each is asked about once. */
    private long asked;
    private boolean asking;

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[]{KEYS});
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        if (getSourceViewer() instanceof ISourceViewerExtension3 viewer && viewer.getQuickAssistAssistant() != null) {
            // Eclipse's own has them in no order.
            viewer.getQuickAssistAssistant().setQuickAssistProcessor(new FixesHere());
        }
    }

    @Override
    protected void initializeDragAndDrop(ISourceViewer viewer) {
        super.initializeDragAndDrop(viewer);
        SubjectDrop.on(viewer, getSite());
    }

    @Override
    protected void handleEditorInputChanged() {
        IDocumentProvider provider = getDocumentProvider();
        if (provider == null || asking) {
            return;
        }
        if (provider.isDeleted(getEditorInput())) {
            gone();
        } else if (!isDirty() || provider.getModificationStamp(getEditorInput()) != asked
                && ask(Conflict.CHANGED) == Conflict.LOSE) {
            takeFromDisk(provider);
        }
        updatePartControl(getEditorInput());
    }

    /** Asks; the window that comes to the front when that is answered asks nothing again. */
    private int ask(Conflict conflict) {
        if (conflict != Conflict.UNREAD) {
            asked = getDocumentProvider().getModificationStamp(getEditorInput());
        }
        asking = true;
        try {
            return conflict.ask(getSite().getShell(), getTitle());
        } finally {
            asking = false;
        }
    }

    private void gone() {
        switch (ask(Conflict.DELETED)) {
        case Conflict.LOSE -> close(false);
        case Conflict.MORE -> performSave(true, getProgressMonitor());
        default -> {
            // the text stays here until it is saved or closed
        }
        }
    }

    private void takeFromDisk(IDocumentProvider provider) {
        try {
            if (provider instanceof IDocumentProviderExtension synchronised) {
                synchronised.synchronize(getEditorInput());
            }
        } catch (CoreException e) {
            show(e.getStatus());
        }
    }

    @Override
    protected void handleExceptionOnSave(CoreException failure, IProgressMonitor monitor) {
        boolean changed = failure.getStatus().getCode() == IResourceStatus.OUT_OF_SYNC_LOCAL
                && getDocumentProvider() instanceof IDocumentProviderExtension3 provider
                && !provider.isSynchronized(getEditorInput());
        if (!changed) {
            super.handleExceptionOnSave(failure, monitor);
        } else if (ask(Conflict.SAVING) == Conflict.LOSE) {
            performSave(true, monitor);
        } else if (monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        if (overwrite || !wouldLose() || ask(Conflict.UNREAD) == Conflict.LOSE) {
            super.performSave(overwrite, monitor);
        } else if (monitor != null) {
            monitor.setCanceled(true);
        }
    }

    /** Whether the file has what could not be read, and this text has only replacement characters for it. */
    private boolean wouldLose() {
        IDocument document = getDocumentProvider().getDocument(getEditorInput());
        if (document == null || document.get().indexOf('\uFFFD') < 0) {
            return false;
        }
        EditorText text = EditorText.of(document);
        Snapshot latest = text == null ? null : text.portfolio().latest();
        return latest != null && latest.portfolio().sources().texts().stream()
                .anyMatch(each -> each.uri().equals(text.file()) && !each.invalid().isEmpty());
    }

    /** Lays the text out, if people want that. */
    private void format() {
        IDocument document = getDocumentProvider() == null ? null
                : getDocumentProvider().getDocument(getEditorInput());
        if (document != null && isDirty() && Preferences.isFormattedOnSave()) {
            try {
                FormatHandler.format(document, 0, document.getLength());
            } catch (CoreException e) {
                show(e.getStatus());
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        format();
        IDocumentProvider provider = getDocumentProvider();
        if (provider != null && provider.isDeleted(getEditorInput())) {
            performSave(true, monitor);
        } else {
            super.doSave(monitor);
        }
    }

    private static void show(IStatus status) {
        if (status.getSeverity() != IStatus.CANCEL) {
            StatusManager.getManager().handle(status, StatusManager.SHOW);
        }
    }
}
