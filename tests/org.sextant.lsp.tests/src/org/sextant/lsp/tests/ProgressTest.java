package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What takes long is shown, and people can cancel it. */
class ProgressTest {
    private static final int CANCELLED = -32800;
    private static final int MANY = 20_000;
    private static final String ABLE = "{window: {workDoneProgress: %s}, textDocument: {codeAction:"
            + " {codeActionLiteralSupport: {}, dataSupport: true, resolveSupport: {properties: ['edit']}}}}";
    private static final String SYSTEM = """
        system Riverside "Riverside" { uses csif }
        organisation Trust "Northbank Hospitals" { kind provider }
        """;

    @TempDir
    Path temporary;

    private Written written;
    private Path folder;
    private Path file;

    @BeforeEach
    void portfolio() {
        written = Written.in(temporary, SYSTEM, "for Riverside\nactivity A { lead Trust }\n");
        folder = written.folder();
        file = written.file();
    }

    /** Many activities, each with the same properties. */
    private Path much(String properties) {
        StringBuilder much = new StringBuilder("for Riverside\n");
        for (int i = 0; i < MANY; i++) {
            much.append("activity B").append(i).append(" { ").append(properties).append(" }\n");
        }
        return written.with("much.sextant", much);
    }

    /** A client that is shown what takes any time, and has the portfolio read. */
    private Client client(boolean shows) {
        ProcessBuilder server = Client.server(temporary.resolve("cache"));
        server.environment().put("SEXTANT_JAVA_OPTIONS", "-Dsextant.lsp.patience=0");
        Client client = Client.start(server);
        client.initialize(ABLE.formatted(shows), folder);
        client.open(file);
        client.ask("textDocument/hover", Client.of(file, "{position: {line: 1, character: 20}}"));
        return client;
    }

    /** Makes renaming take long: a name that stands somewhere is tried before it is given. */
    private void muchToRename() {
        much("lead Trust");
        written.with("other.sextant", "for Riverside\nactivity C { with Hospitals }\n");
    }

    private CompletableFuture<JsonObject> rename(Client client, String token) {
        return client.request("textDocument/rename", Client.of(file,
                "{newName: 'Hospitals', position: {line: 1, character: 20}" + token + "}"));
    }

    private static boolean is(JsonObject told, String token, String kind) {
        return told.get("token").getAsString().equals(token) && value(told, "kind").equals(kind);
    }

    private static String value(JsonObject told, String name) {
        JsonElement value = told.getAsJsonObject("value").get(name);
        return value == null ? "" : value.getAsString();
    }

    private static String begun(Client client, String title) {
        return client.await("$/progress", each -> value(each, "kind").equals("begin")
                && value(each, "title").equals(title)).get("token").getAsString();
    }

    private static void ended(Client client, String token) {
        client.await("$/progress", each -> is(each, token, "end"));
    }

    @Test
    void showsRenaming() {
        muchToRename();
        try (Client client = client(true)) {
            CompletableFuture<JsonObject> asked = rename(client, "");
            String token = begun(client, "Renaming");
            client.tell("window/workDoneProgress/cancel", "{token: '%s'}".formatted(token));
            ended(client, token);
            assertEquals(CANCELLED, client.refused(asked));
            CompletableFuture<JsonObject> again = rename(client, "");
            client.tell("$/cancelRequest", "{id: %d}".formatted(client.last()));
            assertEquals(CANCELLED, client.refused(again));
        }
    }

    @Test
    void showsItWhereTheRequestSays() {
        muchToRename();
        try (Client client = client(false)) {
            CompletableFuture<JsonObject> asked = rename(client, ", workDoneToken: 'mine'");
            assertEquals("mine", begun(client, "Renaming"));
            client.tell("$/cancelRequest", "{id: %d}".formatted(client.last()));
            ended(client, "mine");
            assertEquals(CANCELLED, client.refused(asked));
            CompletableFuture<JsonObject> numbered = rename(client, ", workDoneToken: 7");
            assertEquals("7", begun(client, "Renaming"));
            client.tell("window/workDoneProgress/cancel", "{token: '7'}");
            client.tell("window/workDoneProgress/cancel", "{token: 7}");
            ended(client, "7");
            assertEquals(CANCELLED, client.refused(numbered));
            rename(client, "");
            client.tell("$/cancelRequest", "{id: %d}".formatted(client.last()));
            assertEquals(List.of(), client.heard("window/workDoneProgress/create"));
        }
    }

    private static CompletableFuture<JsonObject> actions(Client client, Path of, String others) {
        return client.request("textDocument/codeAction",
                Client.of(of, "{range: {start: {line: 1, character: 20}, end: {line: 1, character: 20}}" + others
                        + "}"));
    }

    @Test
    void showsRepairsOfManyFindings() {
        Path much = much("lead Trsut");
        try (Client client = client(true)) {
            client.open(much);
            JsonObject offered = Client.answer(actions(client, much, ", context: {diagnostics: []}"))
                    .getAsJsonArray("result").asList().stream().map(JsonElement::getAsJsonObject)
                    .filter(each -> each.get("title").getAsString().equals("Repair all of this kind in the file"))
                    .findFirst().orElseThrow();
            CompletableFuture<JsonObject> asked = client.request("codeAction/resolve", offered);
            ended(client, begun(client, "Repairing"));
            assertTrue(Client.answer(asked).getAsJsonObject("result").has("edit"));
            CompletableFuture<JsonObject> again = client.together(() -> {
                CompletableFuture<JsonObject> sent = client.request("codeAction/resolve", offered);
                client.tell("$/cancelRequest", "{id: %d}".formatted(client.last()));
                return sent;
            });
            assertEquals(CANCELLED, client.refused(again));
        }
    }

    @Test
    void showsRepairsOfAllErrorsWhereTheRequestSays() {
        Path much = much("lead Trsut");
        try (Client client = client(false)) {
            client.open(much);
            String asks = ", workDoneToken: 'mine', context: {diagnostics: [], only: ['source.fixAll']}";
            CompletableFuture<JsonObject> asked = actions(client, much, asks);
            assertEquals("mine", begun(client, "Looking for repairs"));
            ended(client, "mine");
            JsonObject all = Client.answer(asked).getAsJsonArray("result").get(0).getAsJsonObject();
            assertEquals("Repair " + MANY + " errors", all.get("title").getAsString());
        }
    }

    @Test
    void saysThatItShowsThem() {
        try (Client client = Client.start(temporary)) {
            JsonObject server = client.initialize("{textDocument: {rename: {prepareSupport: true}, codeAction:"
                    + " {codeActionLiteralSupport: {}}}}", folder);
            assertTrue(server.getAsJsonObject("renameProvider").get("workDoneProgress").getAsBoolean());
            assertTrue(server.getAsJsonObject("codeActionProvider").get("workDoneProgress").getAsBoolean());
        }
    }
}
