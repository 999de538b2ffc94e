package org.sextant.cli.internal.commands;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

import org.jspecify.annotations.Nullable;
import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.UsageException;
import org.sextant.cli.internal.Version;
import org.sextant.lsp.SextantServer;
import org.sextant.portfolio.PortfolioLoader;

/** <code>sextant lsp</code>: serves an editor, over standard input and output or a connection within this computer. */
final class LspCommand implements Command {
    private static final String SOCKET = "--socket";
    private static final String LISTEN = "--listen";
    private static final int HIGHEST_PORT = 65535;

    @Override
    public Options options() {
        return new Options("lsp", "Helps other editors: the language server. An editor starts it and speaks with it"
                + " over standard input and output; docs/editors.md says how to set an editor up.")
                .value(SOCKET, "PORT", "Connects to an editor that waits at this port of this computer.")
                .value(LISTEN, "PORT", "Waits for an editor at this port of this computer, and prints which it is;"
                        + " 0 takes a free one.")
                .examples("sextant lsp", "sextant lsp --listen 0");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Integer socket = port(arguments, SOCKET);
        Integer listen = port(arguments, LISTEN);
        if (socket != null && listen != null) {
            throw new UsageException("give " + SOCKET + " or " + LISTEN + ", not both");
        }
        SextantServer server = new SextantServer(() -> new PortfolioLoader(Session.plugins(console)), Version.full(),
                line -> log(console, line));
        try {
            return socket != null ? connect(server, socket)
                    : listen != null ? listen(server, listen, console) : speak(server, console);
        } catch (IOException e) {
            throw new UsageException("no connection: " + e.getMessage());
        }
    }

    private static synchronized void log(Console console, String lines) {
        console.err().text("sextant: " + lines + '\n');
        console.err().flush();
    }

    private static @Nullable Integer port(Arguments arguments, String option) {
        String text = arguments.value(option);
        if (text == null) {
            return null;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= (option.equals(LISTEN) ? 0 : 1) && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException(option + " is a port, a number up to " + HIGHEST_PORT + ", not " + text);
    }

    /** Whatever else writes to standard output meanwhile writes to standard error. */
    private static int speak(SextantServer server, Console console) {
        PrintStream usual = System.out;
        System.setOut(System.err);
        try {
            return server.serve(console.in(), console.bytes());
        } finally {
            System.setOut(usual);
        }
    }

    private static int connect(SextantServer server, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return serve(server, socket);
        }
    }

    private static int listen(SextantServer server, int port, Console console) throws IOException {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            console.out().line(Integer.toString(door.getLocalPort()));
            console.out().flush();
            try (Socket socket = door.accept()) {
                return serve(server, socket);
            }
        }
    }

    private static int serve(SextantServer server, Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        try (InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = socket.getOutputStream()) {
            return server.serve(in, out);
        }
    }
}
