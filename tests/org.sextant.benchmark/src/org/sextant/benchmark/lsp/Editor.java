package org.sextant.benchmark.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen, and the server's process that it started. Used by one thread. */
final class Editor implements LanguageClient, AutoCloseable {
    private static final int PATIENCE_S = 300;

    private final Process process;
    private final LanguageServer server;
    private final long began;
    private final List<String> shown = new ArrayList<>();
    private volatile Awaited awaited = new Awaited("", 0, new CompletableFuture<>());

    /** The findings that are waited for. */
    private record Awaited(String uri, int version, CompletableFuture<Long> when) {
    }

    private Editor(Process process, long began) {
        this.process = process;
        this.began = began;
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(),
                process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /**
     * Starts <code>./sextant lsp</code>.
     *
     * @param root    the checkout
     * @param log     takes what the server writes to standard error
     * @param options more options for Java
     * @return the editor; nothing has been said yet
     * @throws IOException if it cannot be started
     */
    static Editor start(Path root, Path log, String options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(root.resolve("sextant").toString(), "lsp");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SEXTANT_JAVA_OPTIONS", options);
        builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        long began = System.nanoTime();
        return new Editor(builder.start(), began);
    }

    /** Says the first words. */
    void initialize(Path folder) {
        InitializeParams said = new InitializeParams();
        said.setProcessId((int) ProcessHandle.current().pid());
        said.setCapabilities(Screen.capabilities());
        said.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "benchmark")));
        await(server.initialize(said));
        server.initialized(new InitializedParams());
    }

    LanguageServer server() {
        return server;
    }

    /** When the process was started, as {@link System#nanoTime()} counts. */
    long began() {
        return began;
    }

    /** When the findings in a version of a text have come, as {@link System#nanoTime()} counts. */
    CompletableFuture<Long> findings(String uri, int version) {
        CompletableFuture<Long> when = new CompletableFuture<>();
        awaited = new Awaited(uri, version, when);
        return when;
    }

    /** Waits for something; whatever takes minutes has gone wrong. */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server does not answer", e);
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams said) {
        Awaited now = awaited;
        if (said.getUri().equals(now.uri()) && said.getVersion() != null && said.getVersion() == now.version()) {
            now.when().complete(System.nanoTime());
        }
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams said) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void notifyProgress(ProgressParams said) {
        if (said.getValue().isLeft() && said.getValue().getLeft() instanceof WorkDoneProgressBegin begin) {
            shown.add(begin.getTitle());
        }
    }

    /** How often something with this title was shown as progress. */
    synchronized long shown(String title) {
        return shown.stream().filter(title::equals).count();
    }

    @Override
    public void telemetryEvent(Object said) {
        // The server sends none.
    }

    @Override
    public void showMessage(MessageParams said) {
        System.err.println("benchmark: the server says: " + said.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams said) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams said) {
        System.err.println("benchmark: the server logs: " + said.getMessage());
    }

    /** The most real memory that the process had so far, in bytes; -1 if that cannot be told here. */
    long peak() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024).orElse(-1L);
        } catch (IOException e) {
            return -1;
        }
    }

    /** The processor time of the process so far, in nanoseconds; -1 if that cannot be told here. */
    long cpu() {
        return process.info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(-1L);
    }

    @Override
    public void close() throws IOException {
        await(server.shutdown());
        server.exit();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("the server did not end as it should");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
