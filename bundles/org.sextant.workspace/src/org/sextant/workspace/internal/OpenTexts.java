package org.sextant.workspace.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.sextant.dsl.SextantLanguage;
import org.sextant.workspace.ProjectPortfolio;

/** Watches the texts of the language that are open in editors of any kind, and tells of each change. */
public final class OpenTexts implements IFileBufferListener {
    private final BiConsumer<IResource, String> changed;
    private final Consumer<IPath> closed;
    private final Map<IFileBuffer, IDocumentListener> watched = new HashMap<>();

    /**
     * Makes a listener.
     *
     * @param changed told of a file and the text that an editor has for it
     * @param closed  told of a file that no editor has any more
     */
    public OpenTexts(BiConsumer<IResource, String> changed, Consumer<IPath> closed) {
        this.changed = changed;
        this.closed = closed;
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferCreated(buffer);
        }
    }

    /**
     * The texts of a project that are open and not saved.
     *
     * @param project the project
     * @return each by where its file is
     */
    public static Map<URI, String> of(IProject project) {
        Map<URI, String> texts = new HashMap<>();
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            IFile file = file(buffer);
            URI uri = file == null ? null : ProjectPortfolio.uri(file);
            if (uri != null && file.getProject().equals(project) && buffer.isDirty()
                    && buffer instanceof ITextFileBuffer text) {
                texts.put(uri, text.getDocument().get());
            }
        }
        return texts;
    }

    private static IFile file(IFileBuffer buffer) {
        IPath path = buffer.getLocation();
        return path != null && path.segmentCount() > 1
                && SextantLanguage.FILE_EXTENSION.equals(path.getFileExtension())
                        ? ResourcesPlugin.getWorkspace().getRoot().getFile(path)
                        : null;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        IFile file = file(buffer);
        if (file == null || !(buffer instanceof ITextFileBuffer text) || watched.containsKey(buffer)) {
            return;
        }
        IDocumentListener listener = new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // only what comes of it matters
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                changed.accept(file, event.getDocument().get());
            }
        };
        watched.put(buffer, listener);
        text.getDocument().addDocumentListener(listener);
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        IDocumentListener listener = watched.remove(buffer);
        if (listener != null && buffer instanceof ITextFileBuffer text) {
            text.getDocument().removeDocumentListener(listener);
            closed.accept(buffer.getLocation());
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // the document tells
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // what is saved is the text that is known
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // says nothing of the text
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the editor moves on to a buffer of its own
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // what is not saved is kept until the editor is closed
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // says nothing of the text
    }
}
