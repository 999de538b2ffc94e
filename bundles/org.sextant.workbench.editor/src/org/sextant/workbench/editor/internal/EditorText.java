package org.sextant.workbench.editor.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/**
 * An editor's text and the portfolio it is part of.
 *
 * @param file      where the file is
 * @param portfolio its portfolio
 */
public record EditorText(URI file, ProjectPortfolio portfolio) {
    private static final int PATIENCE_MS = 2000;

    /**
     * Of a document that shows a workspace file.
     *
     * @param document the document, or null
     * @return its text; null for any other
     */
    public static @Nullable EditorText of(@Nullable IDocument document) {
        if (document == null) {
            return null;
        }
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2) {
            return null;
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
        URI uri = ProjectPortfolio.uri(file);
        ProjectPortfolio portfolio = Portfolios.get().of(file);
        return uri == null || portfolio == null ? null : new EditorText(uri, portfolio);
    }

    /** The newest snapshot if it was made from the text that the document has now; never waits. */
    @Nullable
    Snapshot snapshotOf(IDocument document) {
        Snapshot latest = portfolio.latest();
        SextantResource read = latest == null ? null : latest.file(file);
        return read != null && read.text().equals(document.get()) ? latest : null;
    }

    /** The snapshot with all that was typed so far; waits for it, so not for the user interface's thread. */
    @Nullable
    Snapshot awaitSnapshot() {
        try {
            return portfolio.current().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            // What cannot be had in time is not shown; why it failed is logged where it is read.
            return portfolio.latest();
        }
    }
}
