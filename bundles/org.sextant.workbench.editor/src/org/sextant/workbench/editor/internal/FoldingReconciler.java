package org.sextant.workbench.editor.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Folding;
import org.sextant.dsl.ide.Fold;

/** Keeps up to date which lines can be folded away; what is folded stays so while people type elsewhere. */
public final class FoldingReconciler extends MonoReconciler {
    /** Made by the generic editor. */
    public FoldingReconciler() {
        super(new Strategy(), false);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        if (viewer instanceof ProjectionViewer projection) {
            ((Strategy) getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE)).viewer = projection;
        }
    }

    private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {
        private @Nullable ProjectionViewer viewer;
        private @Nullable IDocument document;

        @Override
        public void setDocument(IDocument document) {
            this.document = document;
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion region) {
            update();
        }

        @Override
        public void reconcile(IRegion partition) {
            update();
        }

        @Override
        public void initialReconcile() {
            update();
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // it is over at once
        }

        private void update() {
            ProjectionAnnotationModel model = viewer == null ? null : viewer.getProjectionAnnotationModel();
            if (model == null || document == null) {
                return;
            }
            Set<Position> wanted = new HashSet<>();
            for (Fold range : Folding.of(document.get())) {
                Position lines = wholeLines(range);
                if (lines != null) {
                    wanted.add(lines);
                }
            }
            Map<Annotation, Position> gone = new HashMap<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position position = model.getPosition(annotation);
                if (!wanted.remove(position)) {
                    gone.put(annotation, position);
                }
            }
            Map<ProjectionAnnotation, Position> added = new HashMap<>();
            wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
            if (!gone.isEmpty() || !added.isEmpty()) {
                model.modifyAnnotations(gone.keySet().toArray(Annotation[]::new), added, null);
            }
        }

        private @Nullable Position wholeLines(Fold range) {
            try {
                int first = document.getLineOfOffset(range.offset());
                int last = document.getLineOfOffset(range.offset() + range.length());
                int start = document.getLineOffset(first);
                return last <= first ? null
                        : new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start);
            } catch (BadLocationException e) {
                // The text has changed meanwhile, and will be looked at again.
                return null;
            }
        }
    }
}
