package org.sextant.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.sextant.lsp.internal.Connection;
import org.sextant.portfolio.PortfolioLoader;

/** A language server: serves one client over two streams. What editors ask is answered by org.sextant.dsl.ide. */
public final class SextantServer {
    private final Supplier<PortfolioLoader> loader;
    private final String version;
    private final Consumer<String> log;

    /**
     * Makes a server.
     *
     * @param loader  reads portfolios; asked for once, when first needed, on another thread
     * @param version what the client is told of it
     * @param log     takes lines for those who look for a fault; called by any thread
     */
    public SextantServer(Supplier<PortfolioLoader> loader, String version, Consumer<String> log) {
        this.loader = loader;
        this.version = version;
        this.log = log;
    }

    /**
     * Serves until the client ends it, its messages end, or its process is gone.
     *
     * @param in  the client's messages
     * @param out takes messages for the client; nothing else may be written there
     * @return 0 if the client said in time that it would end; 1 otherwise
     */
    public int serve(InputStream in, OutputStream out) {
        return new Connection(loader, version, log).serve(in, out);
    }
}
