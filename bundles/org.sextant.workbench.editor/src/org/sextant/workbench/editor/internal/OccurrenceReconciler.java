package org.sextant.workbench.editor.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Occurrence;
import org.sextant.dsl.ide.Occurrences;
import org.sextant.dsl.ide.Snapshot;

/** Marks where else in the file the name at the caret stands. */
public final class OccurrenceReconciler implements IReconciler {
    private static final String TYPE = "org.sextant.workbench.editor.occurrence";
    private final ISelectionChangedListener moved = event -> {
        if (event.getSelection() instanceof ITextSelection selection) {
            look(selection.getOffset());
        }
    };
    private @Nullable ISourceViewer viewer;
    private @Nullable Job looking;
    private Set<Annotation> shown = new HashSet<>();

    @Override
    public void install(ITextViewer textViewer) {
        if (textViewer instanceof ISourceViewer source
                && textViewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            viewer = source;
            provider.addPostSelectionChangedListener(moved);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(moved);
        }
        viewer = null;
    }

    private void look(int offset) {
        ISourceViewer present = viewer;
        EditorText text = present == null ? null : EditorText.of(present.getDocument());
        if (looking != null) {
            looking.cancel();
        }
        if (text != null) {
            IDocument document = present.getDocument();
            looking = Job.createSystem("Marking occurrences", (ICoreRunnable) monitor -> mark(text, document, offset,
                    monitor));
            looking.setPriority(Job.DECORATE);
            looking.schedule();
        }
    }

    private void mark(EditorText text, IDocument document, int offset, IProgressMonitor monitor) {
        Snapshot snapshot = text.awaitSnapshot();
        if (snapshot == null || monitor.isCanceled() || text.snapshotOf(document) != snapshot) {
            return;
        }
        List<Occurrence> places = Occurrences.at(snapshot, text.file(), offset);
        IAnnotationModel model = viewer == null ? null : viewer.getAnnotationModel();
        if (model instanceof IAnnotationModelExtension extension && !monitor.isCanceled()) {
            Map<Annotation, Position> added = new HashMap<>();
            places.forEach(place -> added.put(new Annotation(TYPE, false, null),
                    new Position(place.range().offset(), place.range().length())));
            synchronized (this) {
                extension.replaceAnnotations(shown.toArray(Annotation[]::new), added);
                shown = new HashSet<>(added.keySet());
            }
        }
    }

    @Override
    public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
