package org.sextant.lsp.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.sextant.lsp.internal.texts.Encoding;

/** What the client can do. What it does not say it cannot. */
public final class Abilities {
    private final Optional<TextDocumentClientCapabilities> text;
    private final Optional<WorkspaceClientCapabilities> workspace;
    private final Optional<WindowClientCapabilities> window;
    private final Encoding encoding;

    /**
     * Reads it.
     *
     * @param said what the client says
     */
    public Abilities(InitializeParams said) {
        Optional<ClientCapabilities> all = Optional.ofNullable(said.getCapabilities());
        text = all.map(ClientCapabilities::getTextDocument);
        workspace = all.map(ClientCapabilities::getWorkspace);
        window = all.map(ClientCapabilities::getWindow);
        encoding = Encoding.agree(all.map(ClientCapabilities::getGeneral)
                .map(GeneralClientCapabilities::getPositionEncodings).orElse(null));
    }

    /** @return how places are counted */
    public Encoding encoding() {
        return encoding;
    }

    private Optional<CompletionItemCapabilities> item() {
        return text.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem);
    }

    /** @return whether a proposal can have places to be filled in */
    public boolean snippets() {
        return item().map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
    }

    /** @return whether it can be told to leave the indentation of what it inserts alone */
    public boolean insertsAsIs() {
        return item().map(CompletionItemCapabilities::getInsertTextModeSupport)
                .map(CompletionItemInsertTextModeSupportCapabilities::getValueSet)
                .map(modes -> modes.contains(InsertTextMode.AsIs)).orElse(false);
    }

    /** @return whether what a proposal means can be Markdown */
    public boolean markdownInProposals() {
        return isMarkdown(item().map(CompletionItemCapabilities::getDocumentationFormat));
    }

    /** @return whether a hover can be Markdown */
    public boolean markdownInHovers() {
        return isMarkdown(text.map(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat));
    }

    private static boolean isMarkdown(Optional<List<String>> formats) {
        return formats.map(each -> each.contains(MarkupKind.MARKDOWN)).orElse(false);
    }

    /** @return whether a definition can be given with the reference that leads there */
    public boolean links() {
        return text.map(TextDocumentClientCapabilities::getDefinition).map(DefinitionCapabilities::getLinkSupport)
                .orElse(false);
    }

    /** @return whether an outline can be a tree */
    public boolean treeOfSymbols() {
        return text.map(TextDocumentClientCapabilities::getDocumentSymbol)
                .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport).orElse(false);
    }

    /** @return whether only whole lines can be folded */
    public boolean foldsLines() {
        return text.map(TextDocumentClientCapabilities::getFoldingRange)
                .map(FoldingRangeCapabilities::getLineFoldingOnly).orElse(false);
    }

    /** @return whether it asks what can be renamed before people say how */
    public boolean preparesRenaming() {
        return text.map(TextDocumentClientCapabilities::getRename).map(RenameCapabilities::getPrepareSupport)
                .orElse(false);
    }

    /** @return whether a way to settle a finding can be given with its changes */
    public boolean codeActions() {
        return text.map(TextDocumentClientCapabilities::getCodeAction)
                .map(CodeActionCapabilities::getCodeActionLiteralSupport).isPresent();
    }

    /** @return whether it asks for the changes of a way to settle a finding when people choose it */
    public boolean resolvesActions() {
        return text.map(TextDocumentClientCapabilities::getCodeAction)
                .map(cap -> Boolean.TRUE.equals(cap.getDataSupport()) ? cap.getResolveSupport() : null)
                .map(CodeActionResolveSupportCapabilities::getProperties).map(each -> each.contains("edit"))
                .orElse(false);
    }

    /** @return whether it asks for findings, so that it need not be told */
    public boolean asksForFindings() {
        return text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent();
    }

    /** @return whether it can be told to ask for findings again */
    public boolean asksAgain() {
        return workspace.map(WorkspaceClientCapabilities::getDiagnostics)
                .map(DiagnosticWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    /** @return whether it can be told to ask for words between those of a text again */
    public boolean asksForHintsAgain() {
        return workspace.map(WorkspaceClientCapabilities::getInlayHint)
                .map(InlayHintWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    /** @return whether it can be told to ask for offers between the lines again */
    public boolean asksForLinksAgain() {
        return workspace.map(WorkspaceClientCapabilities::getCodeLens)
                .map(CodeLensWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    /** @return whether it can be asked to change its texts */
    public boolean takesChanges() {
        return workspace.map(WorkspaceClientCapabilities::getApplyEdit).orElse(false);
    }

    /** @return whether findings can have further places */
    public boolean furtherPlaces() {
        return text.map(TextDocumentClientCapabilities::getPublishDiagnostics)
                .map(PublishDiagnosticsCapabilities::getRelatedInformation).orElse(false)
                || text.map(TextDocumentClientCapabilities::getDiagnostic)
                        .map(DiagnosticCapabilities::getRelatedInformation).orElse(false);
    }

    /** @return whether changes can be given for a version of a text */
    public boolean versionedChanges() {
        return workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false);
    }

    /** @return whether changes can make files */
    public boolean makesFiles() {
        return workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getResourceOperations)
                .map(each -> each.contains(ResourceOperationKind.Create)).orElse(false);
    }

    /** @return whether it can be asked to watch files */
    public boolean watchesFiles() {
        return workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
    }

    /** @return whether it can show progress that nobody asked for */
    public boolean showsProgress() {
        return window.map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
    }
}
