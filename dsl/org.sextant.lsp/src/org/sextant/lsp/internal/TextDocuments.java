package org.sextant.lsp.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.sextant.lsp.internal.texts.Document;

/** What the client says and asks of one text. Each request is a line; the features answer. */
final class TextDocuments implements TextDocumentService {
    private final Server server;

    TextDocuments(Server server) {
        this.server = server;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams said) {
        TextDocumentItem item = said.getTextDocument();
        Session session = server.session();
        session.folders().take(session.documents().open(item.getUri(), item.getVersion(), item.getText()));
        server.watching().opened(item.getUri());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams said) {
        Session session = server.session();
        VersionedTextDocumentIdentifier text = said.getTextDocument();
        Document changed = session.documents().change(text.getUri(),
                text.getVersion() == null ? 0 : text.getVersion(), said.getContentChanges());
        if (changed == null) {
            session.failures().warn("The client changes " + text.getUri() + ", which is not open.");
        } else {
            session.folders().take(changed);
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams said) {
        server.watching().saved(said.getTextDocument().getUri());
    }

    @Override
    public void didClose(DidCloseTextDocumentParams said) {
        Session session = server.session();
        Document closed = session.documents().close(said.getTextDocument().getUri());
        if (closed != null) {
            session.folders().drop(closed);
            server.features().colours().forget(closed.uri());
        }
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        return server.features().completion().at(asked);
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return server.features().hover().at(asked);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams asked) {
        return server.features().definition().at(asked);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams asked) {
        return server.features().references().at(asked);
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams asked) {
        return server.features().references().inText(asked);
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams asked) {
        return server.features().renaming().prepare(asked);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        return server.features().renaming().rename(asked);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams asked) {
        return server.features().outline().of(asked);
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams asked) {
        return server.features().folding().of(asked);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        return server.features().fixes().at(asked);
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction offered) {
        return server.features().fixes().resolve(offered);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams asked) {
        return server.features().formatting().of(asked);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams asked) {
        return server.features().formatting().of(asked);
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams asked) {
        return server.features().hints().of(asked);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams asked) {
        return server.features().gapLinks().of(asked);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams asked) {
        return server.features().colours().of(asked);
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams asked) {
        return server.features().colours().of(asked);
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams asked) {
        return server.features().dependencies().at(asked);
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams asked) {
        return server.features().dependencies().incoming(asked);
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams asked) {
        return server.features().dependencies().outgoing(asked);
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams asked) {
        return server.features().links().of(asked);
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams asked) {
        return server.features().findings().of(asked);
    }
}
