package org.sextant.workbench.editor.internal.rename;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.TextChange;
import org.sextant.workbench.common.Texts;

/** What becomes of one file, forth and back. What was saved is saved afterwards, what was not stays unsaved. */
final class FileChange {
    private final IPath path;
    private final String before;
    private final String after;
    private final List<TextChange> forth;
    private final List<TextChange> back;

    FileChange(IPath path, String before, List<TextChange> changes) {
        this.path = path;
        this.before = before;
        forth = List.copyOf(changes);
        back = Reversed.of(before, changes);
        after = Reversed.apply(before, changes);
    }

    /** Something done with the buffer of a file. */
    private interface Work {
        void with(ITextFileBuffer buffer) throws CoreException;
    }

    private void buffer(Work work) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(path, LocationKind.IFILE, new NullProgressMonitor());
        try {
            work.with(buffers.getTextFileBuffer(path, LocationKind.IFILE));
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, new NullProgressMonitor());
        }
    }

    /** Whether it fits the text as it is. */
    void check(boolean onward) throws CoreException {
        buffer(buffer -> {
            if (!buffer.getDocument().get().equals(onward ? before : after)) {
                throw new CoreException(Status.error(path.lastSegment()
                        + " has changed meanwhile, so nothing was done. Take back what was changed there, or try again."));
            }
        });
    }

    /** Changes the text; says whose undo has to know. */
    void apply(boolean onward, Consumer<IUndoContext> contexts) throws CoreException {
        buffer(buffer -> {
            boolean saved = !buffer.isDirty();
            // Editors have their own thread; what nobody looks at needs none.
            if (DocumentUndoManagerRegistry.getDocumentUndoManager(buffer.getDocument()) == null) {
                Texts.change(buffer.getDocument(), onward ? forth : back);
            } else {
                AtomicReference<@Nullable CoreException> failure = new AtomicReference<>();
                PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
                    try {
                        open(buffer.getDocument(), onward, contexts);
                    } catch (CoreException e) {
                        failure.set(e);
                    }
                });
                CoreException failed = failure.get();
                if (failed != null) {
                    throw failed;
                }
            }
            if (saved) {
                buffer.commit(new NullProgressMonitor(), false);
            }
        });
    }

    /** The editor's own undo hears of the change as part of something greater, and so does not keep it a second time. */
    private void open(IDocument document, boolean onward, Consumer<IUndoContext> contexts) throws CoreException {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        undo.commit();
        contexts.accept(undo.getUndoContext());
        TriggeredOperations whole = new TriggeredOperations(new Nothing(), history);
        history.openOperation(whole, IOperationHistory.EXECUTE);
        try {
            Texts.change(document, onward ? forth : back);
            undo.commit();
        } finally {
            history.closeOperation(true, false, IOperationHistory.EXECUTE);
        }
    }

    /** Stands for the greater thing. */
    private static final class Nothing extends AbstractOperation {
        Nothing() {
            super("Rename");
        }

        @Override
        public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
            return Status.OK_STATUS;
        }

        @Override
        public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
            return Status.OK_STATUS;
        }

        @Override
        public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
            return Status.OK_STATUS;
        }
    }
}
