package org.sextant.workbench.compare.internal;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.sextant.workbench.common.colours.SextantPresentation;

/** Two texts beside each other, in the editor's colours. */
public final class TextsViewer extends TextMergeViewer {
    private TextsViewer(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
    }

    @Override
    protected void configureTextViewer(TextViewer viewer) {
        if (viewer instanceof SourceViewer source) {
            source.configure(new SourceViewerConfiguration() {
                @Override
                public IPresentationReconciler getPresentationReconciler(ISourceViewer of) {
                    return new SextantPresentation();
                }
            });
        }
    }

    /** Made by the platform. */
    public static final class Creator implements IViewerCreator {
        @Override
        public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
            return new TextsViewer(parent, configuration);
        }
    }
}
