package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** How the server is reached, and how it ends. */
class EndTest {
    @TempDir
    Path temporary;

    @Test
    void endsWithOneWhereTheClientSaysExitOnly() {
        Client client = Client.in(temporary, "{}");
        client.tell("exit", JsonNull.INSTANCE);
        assertEquals(1, client.end());
        Client early = Client.start(temporary);
        early.tell("exit", JsonNull.INSTANCE);
        assertEquals(1, early.end());
    }

    @Test
    void endsWhenItsInputDoes() {
        Client client = Client.in(temporary, "{}");
        client.closeInput();
        assertEquals(1, client.end());
        Client polite = Client.in(temporary, "{}");
        polite.ask("shutdown", JsonNull.INSTANCE);
        polite.closeInput();
        assertEquals(0, polite.end());
        Client amid = Client.in(temporary, "{}");
        amid.raw("Content-Length: 100\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
        amid.closeInput();
        assertEquals(1, amid.end());
    }

    @Test
    void endsWhenTheClientsProcessIsGone() throws IOException {
        // Stands for an editor that dies while its pipes stay open.
        Process editor = new ProcessBuilder("sleep", "600").start();
        Client client = Client.start(temporary);
        JsonObject said = Client.json("{processId: %d, capabilities: {}}".formatted(editor.pid()));
        client.ask("initialize", said);
        client.tell("initialized", "{}");
        editor.destroyForcibly();
        assertEquals(1, client.end());
    }

    @Test
    void staysWhereTheClientsProcessCannotBeSeen() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        try (Client client = Client.start(temporary)) {
            client.ask("initialize", Client.json("{processId: %d, capabilities: {}}".formatted(gone.pid())));
            client.tell("initialized", "{}");
            assertTrue(client.ask("workspace/symbol", "{query: ''}").isJsonArray());
        }
    }

    private void converse(Process server, Socket socket) throws IOException {
        Client client = new Client(server, new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
        assertEquals("utf-16", client.initialize("{}", temporary).get("positionEncoding").getAsString());
        client.close();
    }

    @Test
    void connectsToAClientThatWaits() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process server = Client.server(temporary, "--socket", Integer.toString(door.getLocalPort())).start();
            try (Socket socket = door.accept()) {
                converse(server, socket);
            }
        }
    }

    @Test
    void waitsForAClient() throws IOException {
        Process server = Client.server(temporary, "--listen", "0").start();
        BufferedReader out = new BufferedReader(
                new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        int port = Integer.parseInt(out.readLine());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            converse(server, socket);
        }
    }

    @Test
    void saysThatNobodyWaits() throws IOException, InterruptedException {
        int free;
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = door.getLocalPort();
        }
        Process server = Client.server(temporary, "--socket", Integer.toString(free)).start();
        String said = new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("sextant: no connection: "), said);
        assertEquals(2, server.waitFor());
    }

    @Test
    void showsWhatTakesLongWherePeopleCanCancelIt() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("much"));
        StringBuilder much = new StringBuilder("system S { uses csif }\n");
        for (int i = 0; i < 2000; i++) {
            much.append("activity A").append(i).append(" { in csif.vision }\n");
        }
        for (int i = 0; i < 20; i++) {
            Files.writeString(folder.resolve(i + ".sextant"),
                    i == 0 ? much.toString() : "for S\n" + "activity B { in csif.vision }\n".repeat(500));
        }
        ProcessBuilder server = Client.server(temporary.resolve("cache"));
        server.environment().put("SEXTANT_JAVA_OPTIONS", "-Dsextant.lsp.patience=0");
        try (Client client = Client.start(server)) {
            client.initialize("{window: {workDoneProgress: true}}", folder);
            String token = client.await("window/workDoneProgress/create", each -> true).get("token").getAsString();
            JsonObject begin = client.await("$/progress", each -> each.toString().contains("begin"));
            assertEquals("Reading much", begin.getAsJsonObject("value").get("title").getAsString());
            client.tell("window/workDoneProgress/cancel", "{token: '%s'}".formatted(token));
            client.await("$/progress", each -> each.get("token").getAsString().equals(token)
                    && each.toString().contains("\"end\""));
            // Whoever asks begins anew.
            assertTrue(client.ask("workspace/symbol", "{query: 'A1'}").getAsJsonArray().size() > 100);
        }
    }
}
