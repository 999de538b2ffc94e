package org.sextant.workbench.common.colours;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Coloured;

/** Colours a text as it is written. */
public final class SextantPresentation extends PresentationReconciler {
    private final IPropertyChangeListener themes = event -> {
        if (event.getProperty().startsWith(TextStyles.PREFIX)) {
            recolour();
        }
    };
    private @Nullable ITextViewer viewer;

    /** Made by the generic editor. */
    public SextantPresentation() {
        Painter painter = new Painter();
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        viewer = textViewer;
        JFaceResources.getColorRegistry().addListener(themes);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
    }

    @Override
    public void uninstall() {
        JFaceResources.getColorRegistry().removeListener(themes);
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
        viewer = null;
        super.uninstall();
    }

    private void recolour() {
        ITextViewer present = viewer;
        if (present != null && present.getTextWidget() != null && !present.getTextWidget().isDisposed()) {
            present.getTextWidget().getDisplay().asyncExec(present::invalidateTextPresentation);
        }
    }

    /** Colours and paints; both sides of it work on the same parts. */
    private static final class Painter implements IPresentationDamager, IPresentationRepairer {
        private final Painted painted = new Painted();
        @Override
        public void setDocument(IDocument document) {
            if (document != null) {
                painted.all(document);
            }
        }

        @Override
        public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
            return painted.after(event);
        }

        @Override
        public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
            int end = damage.getOffset() + damage.getLength();
            TextStyles styles = TextStyles.current();
            // Between the parts nothing stays of how it looked before.
            presentation.setDefaultStyleRange(new StyleRange(damage.getOffset(), damage.getLength(), null, null));
            for (Coloured part : painted.parts()) {
                if (part.offset() + part.length() > damage.getOffset() && part.offset() < end) {
                    StyleRange style = styles.of(part.style());
                    style.start = part.offset();
                    style.length = part.length();
                    presentation.addStyleRange(style);
                }
            }
        }
    }
}
