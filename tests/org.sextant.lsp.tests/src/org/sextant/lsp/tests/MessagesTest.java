package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Whatever a client sends, the server answers and goes on. */
class MessagesTest {
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL = -32603;
    private static final int NOT_INITIALIZED = -32002;
    private static final int CANCELLED = -32800;
    private static final int MODIFIED = -32801;
    private static final int OVERSIZED = 50_000_000;

    @TempDir
    Path temporary;

    private Path folder() throws IOException {
        return Files.createDirectories(temporary.resolve("folder"));
    }

    private static void goesOn(Client client) {
        assertTrue(client.ask("workspace/symbol", "{query: ''}").isJsonArray());
    }

    private static void raw(Client client, String text) {
        client.raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The code of an answer to what had no number. */
    private static int unasked(Client client) {
        return client.await(Client.TO_NOTHING, each -> true).getAsJsonObject("error").get("code").getAsInt();
    }

    @Test
    void answersWhatIsNoMessage() throws IOException {
        try (Client client = Client.in(folder(), "{}")) {
            for (String wrong : List.of("{", "nonsense", "[]", "null", "", "{\"jsonrpc\":\"2.0\",\"id\":7,",
                    "[".repeat(200_000))) {
                client.raw(Client.framed(wrong));
                int code = unasked(client);
                assertTrue(code == PARSE_ERROR || code == INVALID_REQUEST, wrong + " gives " + code);
                goesOn(client);
            }
        }
    }

    @Test
    void findsItsWayAfterAWrongLength() throws IOException {
        String body = "{\"jsonrpc\":\"2.0\",\"method\":\"$/nothing\"}";
        try (Client client = Client.in(folder(), "{}")) {
            for (String head : List.of("Content-Length: 5", "Content-Length: -5", "Content-Length: five",
                    "Content-Length: 99999999999", "Content-Type: x", "Content-Length:")) {
                raw(client, head + "\r\n\r\n" + body);
                goesOn(client);
                assertEquals(PARSE_ERROR, unasked(client), head);
            }
            // Too long: it takes the next message in, and is lost with it.
            raw(client, "Content-Length: " + (body.length() + 30) + "\r\n\r\n" + body);
            client.request("workspace/symbol", Client.json("{query: ''}"));
            raw(client, "\r\n\r\n");
            goesOn(client);
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        try (Client client = Client.in(folder(), "{}")) {
            assertEquals(METHOD_NOT_FOUND, client.refused(client.request("sextant/nothing", JsonNull.INSTANCE)));
            client.tell("sextant/nothing", "{}");
            client.tell("$/nothing", "{}");
            for (String parameters : List.of("{}", "{textDocument: 5}", "{textDocument: {uri: 'x'}}")) {
                int code = client.refused(client.request("textDocument/hover", Client.json(parameters)));
                assertTrue(List.of(INVALID_PARAMS, INVALID_REQUEST, PARSE_ERROR).contains(code),
                        parameters + " gives " + code);
            }
            client.tell("textDocument/didOpen", "{}");
            client.tell("textDocument/didChange", "{textDocument: {uri: 'x', version: 1}}");
            goesOn(client);
        }
    }

    @Test
    void keepsToTheOrderOfBeginningAndEnd() throws IOException {
        try (Client client = Client.start(temporary)) {
            assertEquals(NOT_INITIALIZED,
                    client.refused(client.request("workspace/symbol", Client.json("{query: ''}"))));
            client.open(folder().resolve("a.sextant"), "");
            client.initialize("{}", folder());
            assertEquals(INVALID_REQUEST,
                    client.refused(client.request("initialize", Client.json("{capabilities: {}}"))));
            goesOn(client);
            client.ask("shutdown", JsonNull.INSTANCE);
            assertEquals(INVALID_REQUEST,
                    client.refused(client.request("workspace/symbol", Client.json("{query: ''}"))));
            client.tell("exit", JsonNull.INSTANCE);
            assertEquals(0, client.end());
        }
    }

    @Test
    void endsWhatIsCancelledAndWhatIsOvertaken() throws IOException {
        Path file = folder().resolve("a.sextant");
        String much = "system S { uses csif }\n" + "activity A0 { in csif.vision }\n".repeat(2000);
        try (Client client = Client.in(folder(), "{}")) {
            client.open(file, much);
            JsonObject at = Client.of(file, "{position: {line: 0, character: 8}}");
            CompletableFuture<JsonObject> cancelled = client.request("textDocument/hover", at);
            client.tell("$/cancelRequest", "{id: %d}".formatted(client.last()));
            assertEquals(CANCELLED, client.refused(cancelled));
            CompletableFuture<JsonObject> overtaken = client.request("textDocument/hover", at);
            client.change(file, 2, Client.change(0, 7, 0, 8, "T"));
            assertEquals(MODIFIED, client.refused(overtaken));
            client.tell("$/cancelRequest", "{id: 4711}");
            assertTrue(client.ask("textDocument/hover", at).isJsonObject());
        }
    }

    @Test
    void answersAtOnceWhatNeedsNoPortfolioWhileOneIsRead() throws IOException {
        Path file = folder().resolve("a.sextant");
        String much = "system S { uses csif }\n" + "activity A0 { in csif.vision }\n".repeat(3000);
        try (Client client = Client.in(folder(), "{}")) {
            client.open(file, much);
            CompletableFuture<JsonObject> slow = client.request("textDocument/documentSymbol", Client.of(file, "{}"));
            List<CompletableFuture<JsonObject>> quick = new ArrayList<>();
            Path small = folder().resolve("b.sextant");
            client.open(small, "for S\nplace P {\n}\n");
            for (int i = 0; i < 20; i++) {
                quick.add(client.request("textDocument/foldingRange", Client.of(small, "{}")));
            }
            for (CompletableFuture<JsonObject> each : quick) {
                assertEquals(1, Client.answer(each).getAsJsonArray("result").size());
            }
            assertEquals(3001, Client.answer(slow).getAsJsonArray("result").size());
        }
    }

    @Test
    void survivesAnOversizedDocument() throws IOException {
        Path file = folder().resolve("a.sextant");
        try (Client client = Client.in(folder(), "{}")) {
            client.open(file, "// " + "é".repeat(OVERSIZED / 2) + "\nplace P {\n}\n");
            client.change(file, 2, Client.change(1, 6, 1, 7, "Q"));
            assertEquals(1, client.ask("textDocument/foldingRange", Client.of(file, "{}")).getAsJsonArray().size());
            client.close(file);
            goesOn(client);
        }
    }

    @Test
    void saysWhatItCouldNotDoAndGoesOn() throws IOException {
        // Where the file with the framework would be put stands another.
        Path cache = Files.writeString(temporary.resolve("in the way"), "");
        Path file = folder().resolve("a.sextant");
        Client client = Client.start(Client.server(cache));
        client.initialize("{}", folder());
        client.open(file, "system S { uses csif }\nactivity A { in csif.vision }\n");
        assertEquals(INTERNAL, client.refused(client.request("textDocument/definition",
                Client.of(file, "{position: {line: 1, character: 22}}"))));
        assertEquals(1, client.await("window/logMessage", each -> true).get("type").getAsInt());
        goesOn(client);
        client.close();
        assertTrue(client.errors().contains("\tat org.sextant."), client.errors());
    }
}
