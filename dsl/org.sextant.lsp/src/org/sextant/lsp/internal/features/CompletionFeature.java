package org.sextant.lsp.internal.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.dsl.ide.Completion;
import org.sextant.dsl.ide.Proposal;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.texts.Document;

/**
 * What can be written at the caret: from the text as it is now, and the portfolio as it was read last. The order is ours:
 * every proposal is found by what has been written so far, and the client asks again when more is.
 */
public final class CompletionFeature implements Feature {
    /** More than people look through; writing another letter finds the others. */
    private static final int MOST = 200;

    private final Session session;
    private final Requests requests;
    private final Completion completion = new Completion(LocalDate::now);

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public CompletionFeature(Session session, Requests requests) {
        this.session = session;
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setCompletionProvider(new CompletionOptions(false, List.of(".")));
    }

    /**
     * Proposes.
     *
     * @param asked the caret
     * @return the proposals, the likeliest first
     */
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> at(CompletionParams asked) {
        return requests.ofText(asked.getTextDocument(), document -> {
            int caret = document.positions().offset(asked.getPosition());
            Session.Home home = session.home(document.uri());
            List<Proposal> proposals = completion.at(document.text(), caret, home == null ? null : home.file(),
                    home == null ? null : home.folder().latest());
            List<CompletionItem> items = new ArrayList<>();
            for (Proposal each : proposals.subList(0, Math.min(MOST, proposals.size()))) {
                items.add(item(document, caret, each, items.size()));
            }
            return Either.forRight(new CompletionList(true, items));
        });
    }

    private CompletionItem item(Document document, int caret, Proposal proposal, int rank) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        item.setSortText(String.format("%04d", rank));
        String written = document.text().substring(Math.min(proposal.offset(), caret), caret);
        if (!written.isEmpty()) {
            item.setFilterText(written);
        }
        if (!proposal.detail().isEmpty()) {
            item.setDetail(proposal.detail());
        }
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(
                    Markup.of(proposal.documentation(), session.abilities().markdownInProposals()));
        }
        insert(document, proposal, item);
        return item;
    }

    private void insert(Document document, Proposal proposal, CompletionItem item) {
        boolean snippet = session.abilities().snippets() && !proposal.stops().isEmpty();
        boolean lines = proposal.insertion().indexOf('\n') >= 0;
        String text = snippet ? Snippets.of(proposal) : proposal.insertion();
        if (lines && session.abilities().insertsAsIs()) {
            item.setInsertTextMode(InsertTextMode.AsIs);
        } else if (lines && snippet) {
            // Those that fill in places indent what they insert as the line is that they insert it in.
            text = Snippets.withoutIndent(text, document.text(), proposal.offset());
        } else if (lines) {
            // Others may take a list's entry for a word, and put something else for the ends of lines.
            text = text.replaceAll("\\s*\\n\\s*", " ");
        }
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(
                new TextEdit(document.positions().range(proposal.offset(), proposal.length()), text)));
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
        case KEYWORD -> CompletionItemKind.Keyword;
        case TEMPLATE -> CompletionItemKind.Snippet;
        case REFERENCE -> CompletionItemKind.Reference;
        case PROMPT -> CompletionItemKind.Property;
        case WORD -> CompletionItemKind.EnumMember;
        case DATE -> CompletionItemKind.Value;
        case CODE -> CompletionItemKind.Constant;
        };
    }
}
