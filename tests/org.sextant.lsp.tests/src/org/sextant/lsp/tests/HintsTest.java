package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What is shown between the words and lines of a text. */
class HintsTest {
    private static final String SYSTEM = "system Riverside \"Riverside\" {\n    uses csif\n    as-of 2026-03\n}\n";
    private static final String ABLE = "{workspace: {applyEdit: true, workspaceEdit: {documentChanges: true},"
            + " codeLens: {refreshSupport: true}, inlayHint: {refreshSupport: true}}}";
    private static final String ALL = "{range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}}}";

    @TempDir
    Path temporary;

    private Path folder;
    private Path system;
    private Path file;

    @BeforeEach
    void portfolio() {
        Written written = Written.in(temporary, SYSTEM,
                "for Riverside\nactivity A { in csif.vision  status delivering }\nactivity B { in csif.continuous }\n");
        folder = written.folder();
        system = written.system();
        file = written.file();
    }

    @Test
    void saysInWhichStateAModeIs() {
        try (Client client = Client.in(folder, "{}")) {
            client.open(file);
            JsonArray hints = client.ask("textDocument/inlayHint", Client.of(file, ALL)).getAsJsonArray();
            assertEquals(2, hints.size(), hints.toString());
            JsonObject first = hints.get(0).getAsJsonObject();
            assertEquals(Client.json("{line: 1, character: 27}"), first.get("position"));
            assertFalse(first.get("label").getAsString().isBlank());
            assertTrue(first.get("paddingLeft").getAsBoolean());
            assertTrue(first.get("tooltip").getAsString().startsWith("Collective vision and leadership: "),
                    first.toString());
            assertEquals(1, client.ask("textDocument/inlayHint", Client.of(file,
                    "{range: {start: {line: 2, character: 0}, end: {line: 3, character: 0}}}")).getAsJsonArray()
                    .size());
        }
    }

    @Test
    void addsAnActivityInTheFirstGapOnCommand() {
        try (Client client = Client.in(folder, ABLE)) {
            client.open(system);
            JsonObject lens = client.ask("textDocument/codeLens", Client.of(system, "{}")).getAsJsonArray().get(0)
                    .getAsJsonObject();
            assertEquals(Client.json("{start: {line: 1, character: 9}, end: {line: 1, character: 13}}"),
                    lens.get("range"));
            JsonObject command = lens.getAsJsonObject("command");
            assertTrue(command.get("title").getAsString().matches("\\d+ gaps: add an activity in “.+”"),
                    command.toString());
            JsonObject run = new JsonObject();
            run.add("command", command.get("command"));
            run.add("arguments", command.get("arguments"));
            assertTrue(client.ask("workspace/executeCommand", run).isJsonNull());
            JsonObject asked = client.await("workspace/applyEdit", each -> true);
            JsonObject change = asked.getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0)
                    .getAsJsonObject();
            assertTrue(change.getAsJsonArray("edits").get(0).getAsJsonObject().get("newText").getAsString()
                    .contains("activity "), change.toString());
            // It is worked out anew: without the framework there is nothing to do.
            client.change(system, 2, Client.change(1, 0, 2, 0, ""));
            JsonObject error = Client.answer(client.request("workspace/executeCommand", run)).getAsJsonObject("error");
            assertEquals("There is no gap any more in csif.", error.get("message").getAsString());
            CompletableFuture<JsonObject> other = client.request("workspace/executeCommand",
                    Client.json("{command: 'other', arguments: []}"));
            assertEquals(-32602, client.refused(other));
        }
    }

    @Test
    void offersOnlyWhatTheClientCanDo() {
        try (Client client = Client.start(temporary)) {
            JsonObject server = client.initialize("{}", folder);
            assertFalse(server.has("codeLensProvider") || server.has("executeCommandProvider"), server.toString());
            assertTrue(server.has("inlayHintProvider"));
        }
    }

    @Test
    void hasTheClientAskAgainWhenThePortfolioWasReadAnew() {
        try (Client client = Client.in(folder, ABLE)) {
            client.await("workspace/inlayHint/refresh", each -> true);
            client.await("workspace/codeLens/refresh", each -> true);
            client.open(file, "for Riverside\nactivity Other { in csif.vision }\n");
            client.await("workspace/inlayHint/refresh", each -> true);
            client.await("workspace/codeLens/refresh", each -> true);
        }
        try (Client client = Client.in(folder, "{}")) {
            client.open(file);
            client.ask("textDocument/inlayHint", Client.of(file, ALL));
            assertTrue(client.heard("workspace/inlayHint/refresh").isEmpty());
        }
    }
}
