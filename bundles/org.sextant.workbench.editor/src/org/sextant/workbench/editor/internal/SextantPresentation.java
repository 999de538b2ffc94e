package org.sextant.workbench.editor.internal;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Coloured;
import org.sextant.dsl.ide.Colouring;

/** Colours a text, all of it at each change: what a word is can depend on what stands far above. */
public final class SextantPresentation extends PresentationReconciler {
    private final IPropertyChangeListener themes = event -> {
        if (event.getProperty().startsWith(TextStyles.PREFIX)) {
            recolour();
        }
    };
    private @Nullable ITextViewer viewer;

    /** Made by the generic editor. */
    public SextantPresentation() {
        setDamager(new WholeText(), IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(new Painter(), IDocument.DEFAULT_CONTENT_TYPE);
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

    private static final class WholeText implements IPresentationDamager {
        private @Nullable IDocument document;

        @Override
        public void setDocument(IDocument document) {
            this.document = document;
        }

        @Override
        public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
            IDocument all = document == null ? event.getDocument() : document;
            return new Region(0, all.getLength());
        }
    }

    private static final class Painter implements IPresentationRepairer {
        private @Nullable IDocument document;

        @Override
        public void setDocument(IDocument document) {
            this.document = document;
        }

        @Override
        public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
            if (document == null) {
                return;
            }
            int end = damage.getOffset() + damage.getLength();
            List<Coloured> ranges = Colouring.of(document.get());
            TextStyles styles = TextStyles.current();
            for (Coloured range : ranges) {
                if (range.offset() + range.length() > damage.getOffset() && range.offset() < end) {
                    StyleRange style = styles.of(range.style());
                    style.start = range.offset();
                    style.length = range.length();
                    presentation.addStyleRange(style);
                }
            }
        }
    }
}
