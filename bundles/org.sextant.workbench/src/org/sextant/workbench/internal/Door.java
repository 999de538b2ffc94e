package org.sextant.workbench.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Where a running workbench hears that it was started once more. Nobody but the user who runs it can use it: it listens to
 * this computer alone, and a visitor has to know what stands in a file that only this user can read. It is gone when the
 * process ends, however that ends.
 */
public final class Door implements AutoCloseable {
    /** What a visitor is told once the workbench has taken up what it came with. */
    static final String TAKEN = "taken";

    private static final int SECRET_BYTES = 32;
    private static final int WAITING = 20;
    private static final int PATIENCE_MS = 2000;

    private final ServerSocket socket;
    private final Address address;
    private final Path file;
    private final Function<String, CompletableFuture<?>> host;

    private Door(ServerSocket socket, Address address, Path file, Function<String, CompletableFuture<?>> host) {
        this.socket = socket;
        this.address = address;
        this.file = file;
        this.host = host;
    }

    /**
     * Opens a door, in place of one that was left behind.
     *
     * @param file where to write its address
     * @param host takes the folder that a visitor comes with, empty for none, on any thread; what it returns completes when
     *             the visitor can go
     * @return the open door
     * @throws IOException if this computer allows none
     */
    public static Door open(Path file, Function<String, CompletableFuture<?>> host) throws IOException {
        ServerSocket socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Door door = new Door(socket, new Address(socket.getLocalPort(), HexFormat.of().formatHex(secret)), file, host);
        try {
            door.address.write(file);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        Thread.ofPlatform().daemon().name("Sextant's door").start(door::listen);
        return door;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket visitor = socket.accept();
                Thread.ofVirtual().start(() -> receive(visitor));
            } catch (IOException e) {
                // It was closed, or the visitor has gone.
                continue;
            }
        }
    }

    private void receive(Socket visitor) {
        try (visitor;
                DataInputStream in = new DataInputStream(visitor.getInputStream());
                DataOutputStream out = new DataOutputStream(visitor.getOutputStream())) {
            visitor.setSoTimeout(PATIENCE_MS);
            if (address.isKnownTo(in.readUTF())) {
                host.apply(in.readUTF()).join();
                out.writeUTF(TAKEN);
            }
        } catch (IOException | RuntimeException e) {
            // The visitor has gone, or was none of ours, or this workbench is about to end: it gets no answer.
            return;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The file stays behind, and leads nowhere.
            return;
        }
    }
}
