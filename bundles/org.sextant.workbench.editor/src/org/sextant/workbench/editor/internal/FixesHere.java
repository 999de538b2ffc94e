package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.FindingsAt;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.portfolio.Located;

/** What can be done about what is found at the caret, or else nearest to it in its line; the likeliest first. */
final class FixesHere implements IQuickAssistProcessor {
    private static final ICompletionProposal[] NONE = {};

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        EditorText text = EditorText.of(document);
        Snapshot snapshot = text == null ? null : text.portfolio().latest();
        if (snapshot == null) {
            return NONE;
        }
        List<Located> found = FindingsAt.nearest(snapshot, text.file(), context.getOffset());
        List<ICompletionProposal> proposals = new ArrayList<>();
        FixGenerator.resolutions(found, text.portfolio(), snapshot).forEach(each -> proposals.add(new Proposal(each)));
        return proposals.toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    /** What can be done about a finding, in a list at the caret. */
    private record Proposal(IMarkerResolution resolution) implements ICompletionProposal {
        @Override
        public void apply(IDocument document) {
            resolution.run(null);
        }

        @Override
        public String getDisplayString() {
            return resolution.getLabel();
        }

        @Override
        public @Nullable String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public @Nullable Image getImage() {
            return null;
        }

        @Override
        public @Nullable Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public @Nullable IContextInformation getContextInformation() {
            return null;
        }
    }
}
