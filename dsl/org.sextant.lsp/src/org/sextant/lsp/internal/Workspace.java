package org.sextant.lsp.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.sextant.lsp.internal.texts.Addresses;

/** What the client says and asks of all folders. */
final class Workspace implements WorkspaceService {
    private final Server server;

    Workspace(Server server) {
        this.server = server;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams said) {
        // There is nothing to set; what a portfolio sets stands in its sextant.properties.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams said) {
        List<Path> changed = new ArrayList<>();
        said.getChanges().forEach(each -> {
            Path path = Addresses.path(each.getUri());
            if (path != null) {
                changed.add(path);
            }
        });
        server.session().folders().refresh(changed);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams said) {
        server.session().folders().change(paths(said.getEvent().getAdded()), paths(said.getEvent().getRemoved()));
    }

    /** The folders of this computer among those that the client names. */
    static List<Path> paths(@Nullable List<WorkspaceFolder> folders) {
        List<Path> paths = new ArrayList<>();
        for (WorkspaceFolder each : folders == null ? List.<WorkspaceFolder>of() : folders) {
            Path path = Addresses.path(each.getUri());
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams asked) {
        return server.features().symbols().of(asked);
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams asked) {
        return server.features().gapLinks().run(asked);
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams asked) {
        return server.features().findings().all(asked);
    }
}
