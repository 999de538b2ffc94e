package org.sextant.workbench.editor.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Proposal;
import org.sextant.workbench.common.Icons;

/** A proposal in the list under the caret. Whoever chooses it goes from stop to stop with the tabulator. */
final class CompletionChoice
        implements
            ICompletionProposal,
            ICompletionProposalExtension2,
            ICompletionProposalExtension3,
            ICompletionProposalExtension6 {
    private final Proposal proposal;
    private @Nullable Point selection;

    CompletionChoice(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        int length = Math.max(proposal.length(), offset - proposal.offset());
        try {
            document.replace(proposal.offset(), length, proposal.insertion());
            selection = new Point(proposal.offset() + proposal.insertion().length(), 0);
            if (!proposal.stops().isEmpty()) {
                fillIn(viewer, document);
            }
        } catch (BadLocationException e) {
            ILog.of(CompletionChoice.class).warn("a proposal did not fit the text any more", e);
        }
    }

    private void fillIn(ITextViewer viewer, IDocument document) throws BadLocationException {
        List<Proposal.Stop> stops = proposal.stops();
        int end = proposal.insertion().length();
        if (stops.size() > 1 && stops.getLast().length() == 0) {
            end = stops.getLast().offset();
            stops = stops.subList(0, stops.size() - 1);
        }
        LinkedModeModel model = new LinkedModeModel();
        for (Proposal.Stop stop : stops) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(document, proposal.offset() + stop.offset(), stop.length()));
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, proposal.offset() + end, 0, Integer.MAX_VALUE);
        ui.enter();
        Proposal.Stop first = stops.getFirst();
        selection = new Point(proposal.offset() + first.offset(), first.length());
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(proposal.offset(), proposal.length(), proposal.insertion());
        } catch (BadLocationException e) {
            ILog.of(CompletionChoice.class).warn("a proposal did not fit the text any more", e);
        }
    }

    /** What is typed on narrows the list: the words of the label and the insertion are looked through. */
    @Override
    public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
        if (offset < proposal.offset()) {
            return false;
        }
        try {
            String typed = document.get(proposal.offset(), offset - proposal.offset()).toLowerCase(Locale.ROOT);
            return proposal.insertion().toLowerCase(Locale.ROOT).contains(typed)
                    || proposal.label().toLowerCase(Locale.ROOT).contains(typed)
                    || proposal.detail().toLowerCase(Locale.ROOT).contains(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getDisplayString() {
        return proposal.label();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        if (!proposal.detail().isEmpty()) {
            text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return proposal.documentation().isEmpty() ? null : proposal.label() + "\n" + proposal.documentation();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return TextPopup.creator();
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return proposal.insertion();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return proposal.offset();
    }

    @Override
    public Image getImage() {
        return Icons.image(switch (proposal.kind()) {
        case KEYWORD, PROMPT, CODE -> "keyword";
        case TEMPLATE -> "template";
        case WORD -> "word";
        case DATE -> "date";
        case REFERENCE -> kindOf(proposal.detail());
        });
    }

    /** What is referred to begins the detail: <code>organisation, provider</code>. */
    private static String kindOf(String detail) {
        return detail.split("[ ,·]", 2)[0];
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown of it before it is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown of it
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
