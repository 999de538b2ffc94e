package org.sextant.workbench.editor.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Completion;

/** Proposes what can be written at the caret. Called in the background; waits for nothing. */
public final class CompletionProcessor implements IContentAssistProcessor {
    private static final char[] NONE = {};

    private final Completion completion = new Completion(LocalDate::now);

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        EditorText text = EditorText.of(document);
        List<CompletionChoice> choices = completion
                .at(document.get(), offset, text == null ? null : text.file(),
                        text == null ? null : text.portfolio().latest())
                .stream().map(CompletionChoice::new).toList();
        return choices.toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return NONE;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return NONE;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public @Nullable IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
