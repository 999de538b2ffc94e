package org.sextant.lsp.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.features.Features;
import org.sextant.lsp.internal.folders.Folder;
import org.sextant.lsp.internal.folders.Folders;
import org.sextant.lsp.internal.folders.FrameworkFiles;
import org.sextant.lsp.internal.folders.Progress;
import org.sextant.lsp.internal.texts.Addresses;
import org.sextant.lsp.internal.texts.Documents;
import org.sextant.portfolio.PortfolioLoader;

/** The server as the client sees it: how it begins and ends. */
final class Server implements LanguageServer {
    private final Supplier<PortfolioLoader> loader;
    private final String version;
    private final Failures failures;
    private final CompletableFuture<Integer> end;
    private final TextDocuments texts = new TextDocuments(this);
    private final Workspace workspace = new Workspace(this);
    private @Nullable LanguageClient client;
    private volatile @Nullable Begun begun;
    private boolean shut;

    /** What there is once the client has said what it can do. */
    private record Begun(Session session, Requests requests, Features features, Watching watching, Progress progress,
            List<Path> roots) {
    }

    Server(Supplier<PortfolioLoader> loader, String version, Failures failures, CompletableFuture<Integer> end) {
        this.loader = new Once<>(loader);
        this.version = version;
        this.failures = failures;
        this.end = end;
    }

    void connect(LanguageClient connected) {
        client = connected;
    }

    private Begun begun() {
        return Objects.requireNonNull(begun, "initialize comes first");
    }

    Session session() {
        return begun().session();
    }

    Features features() {
        return begun().features();
    }

    Watching watching() {
        return begun().watching();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams said) {
        Abilities abilities = new Abilities(said);
        LanguageClient connected = Objects.requireNonNull(client);
        Documents documents = new Documents(abilities.encoding());
        FrameworkFiles frameworks = new FrameworkFiles(FrameworkFiles.usualCache());
        Progress progress = new Progress(connected, abilities.showsProgress());
        Folders folders = new Folders(loader, progress, failures, documents, frameworks, new Folders.Listener() {
            @Override
            public void read(Folder folder, Snapshot snapshot) {
                features().findings().read(folder, snapshot);
                features().refreshing().read();
            }

            @Override
            public void gone(Folder folder) {
                features().findings().gone(folder);
            }
        });
        Session session = new Session(abilities, connected, documents, folders, frameworks, failures);
        Requests requests = new Requests(session, progress);
        Features features = Features.of(session, requests);
        begun = new Begun(session, requests, features, new Watching(session), progress, roots(said));
        watch(said.getProcessId());
        InitializeResult result = new InitializeResult(capabilities(features, abilities));
        result.setServerInfo(new ServerInfo("Sextant", version));
        return CompletableFuture.completedFuture(result);
    }

    /** Older clients have one folder, and say it in another way. */
    private static List<Path> roots(InitializeParams said) {
        List<Path> roots = new ArrayList<>(Workspace.paths(said.getWorkspaceFolders()));
        Path root = said.getWorkspaceFolders() == null ? Addresses.path(said.getRootUri()) : null;
        if (root != null) {
            roots.add(root);
        }
        return roots;
    }

    private static ServerCapabilities capabilities(Features features, Abilities abilities) {
        ServerCapabilities server = features.announce();
        server.setPositionEncoding(abilities.encoding().word());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        server.setTextDocumentSync(sync);
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        server.setWorkspace(new WorkspaceServerCapabilities(folders));
        return server;
    }

    /** Ends when the client's process does. One that cannot be seen from here, as from a container, is not waited for. */
    private void watch(@Nullable Integer process) {
        if (process != null) {
            ProcessHandle.of(process).ifPresent(each -> each.onExit().thenRun(() -> end.complete(1)));
        }
    }

    @Override
    public void initialized(InitializedParams said) {
        begun().watching().begin();
        begun().session().folders().change(begun().roots(), List.of());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shut = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        end.complete(shut ? 0 : 1);
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams said) {
        begun().progress().cancel(said.getToken());
    }

    @Override
    public void setTrace(SetTraceParams said) {
        // There is nothing to trace that the client does not see itself.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }

    void close() {
        Begun now = begun;
        if (now != null) {
            now.session().folders().close();
            now.requests().close();
        }
    }
}
