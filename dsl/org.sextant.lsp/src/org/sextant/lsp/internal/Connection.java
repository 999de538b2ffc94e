package org.sextant.lsp.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.sextant.lsp.internal.transport.MessageReader;
import org.sextant.lsp.internal.transport.MessageWriter;
import org.sextant.portfolio.PortfolioLoader;

/** Puts together what serves one client, and waits for the end. */
public final class Connection {
    private final Supplier<PortfolioLoader> loader;
    private final String version;
    private final Consumer<String> log;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    /**
     * Makes one.
     *
     * @param loader  reads portfolios
     * @param version what the client is told
     * @param log     takes lines for those who look for a fault
     */
    public Connection(Supplier<PortfolioLoader> loader, String version, Consumer<String> log) {
        this.loader = loader;
        this.version = version;
        this.log = log;
    }

    /**
     * Serves until the end.
     *
     * @param in  the client's messages
     * @param out takes messages for the client
     * @return the status to end with
     */
    public int serve(InputStream in, OutputStream out) {
        Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        MessageJsonHandler json = new MessageJsonHandler(methods);
        MessageWriter writer = new MessageWriter(out, json, log, () -> end.complete(1));
        Failures failures = new Failures(log);
        Server server = new Server(loader, version, failures, end);
        Gate gate = new Gate(ServiceEndpoints.toEndpoint(server), failures);
        RemoteEndpoint remote = new RemoteEndpoint(writer, gate, failures::answer);
        json.setMethodProvider(remote);
        LanguageClient client = ServiceEndpoints.toServiceObject(remote, LanguageClient.class);
        failures.tell(client);
        server.connect(client);
        MessageReader reader = new MessageReader(in, json, remote, writer);
        Thread reading = new Thread(() -> {
            reader.listen(new ReflectiveMessageValidator(remote));
            end.complete(gate.isShut() ? 0 : 1);
        }, "messages in");
        reading.setDaemon(true);
        reading.start();
        int status = end.join();
        server.close();
        writer.close();
        return status;
    }
}
