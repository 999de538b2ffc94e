package org.sextant.workbench.editor.internal;

import org.eclipse.core.filebuffers.IAnnotationModelFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerUtilities;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;

/**
 * The markers of a file in its editor. Markers change in the background; where that meets the closing of the editor, the
 * platform's model works on a text that it has no more.
 */
public final class FindingAnnotations extends ResourceMarkerAnnotationModel {
    private FindingAnnotations(IFile file) {
        super(file);
    }

    /** Makes them for files of portfolios. */
    public static final class Factory implements IAnnotationModelFactory {
        @Override
        public IAnnotationModel createAnnotationModel(IPath path) {
            return new FindingAnnotations(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
        }
    }

    private boolean isClosed() {
        return fDocument == null;
    }

    @Override
    protected void update(IMarkerDelta[] markers) {
        if (!isClosed()) {
            super.update(markers);
        }
    }

    /**
     * Where findings stand is said anew by each reading, which may take markers away while a file is saved; only what people
     * marked themselves moves with the text then.
     */
    @Override
    public boolean updateMarker(IDocument document, IMarker marker, Position position) throws CoreException {
        return !(MarkerUtilities.isMarkerType(marker, IMarker.BOOKMARK)
                || MarkerUtilities.isMarkerType(marker, IMarker.TASK))
                || super.updateMarker(document, marker, position);
    }

    @Override
    protected void modifyAnnotationPosition(Annotation annotation, Position position, boolean fireModelChanged) {
        if (!isClosed()) {
            super.modifyAnnotationPosition(annotation, position, fireModelChanged);
        }
    }
}
