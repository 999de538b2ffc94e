package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What was found: told, or asked for. */
class FindingsTest {
    private static final String SYSTEM = "system Riverside \"Riverside\" {\n    uses csif\n    as-of 2026-03\n}\n";
    private static final String TOLD = "{textDocument: {publishDiagnostics: {relatedInformation: true}}}";
    private static final String ASKS = "{textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}}";

    @TempDir
    Path temporary;

    private Path folder;
    private Path system;
    private Path one;
    private Path other;

    @BeforeEach
    void portfolio() throws IOException {
        folder = Files.createDirectories(temporary.resolve("riverside"));
        system = Files.writeString(folder.resolve("a.sextant"), SYSTEM + "place P\n");
        one = Files.writeString(folder.resolve("b.sextant"), "for Riverside\nactivity A { at P }\n");
        other = Files.writeString(folder.resolve("c.sextant"), "for Riverside\nactivity B { at Q }\n");
    }

    @Test
    void tellsOfFilesInWhichSomethingElseIsFound() {
        try (Client client = Client.in(folder, TOLD)) {
            JsonArray first = client.found(other);
            assertTrue(Client.codes(first).contains("reference.unresolved"), first.toString());
            JsonObject wrong = first.asList().stream().map(JsonElement::getAsJsonObject)
                    .filter(each -> each.get("code").getAsString().equals("reference.unresolved")).findFirst()
                    .orElseThrow();
            assertEquals(1, wrong.get("severity").getAsInt());
            assertEquals("sextant", wrong.get("source").getAsString());
            assertEquals(Client.json("{start: {line: 1, character: 16}, end: {line: 1, character: 17}}"),
                    wrong.get("range"));
            client.open(system);
            client.change(system, 2, Client.change(4, 6, 4, 7, "Q"));
            assertTrue(Client.codes(client.found(one)).contains("reference.unresolved"));
            assertFalse(Client.codes(client.found(other)).contains("reference.unresolved"));
            assertEquals(List.of(), client.heard("textDocument/publishDiagnostics").stream()
                    .filter(each -> !each.toString().contains("a.sextant")).toList(), "each once");
            client.close(system);
            assertFalse(Client.codes(client.found(one)).contains("reference.unresolved"), "as it is on disk");
        }
    }

    @Test
    void showsGapsAsInformationAndWhereElseToLook() {
        try (Client client = Client.in(folder, TOLD)) {
            JsonArray found = client.found(system);
            found.forEach(each -> {
                JsonObject finding = each.getAsJsonObject();
                if (finding.get("code").getAsString().endsWith(".gap")) {
                    assertEquals(3, finding.get("severity").getAsInt());
                }
            });
            assertTrue(Client.codes(found).stream().anyMatch(each -> each.endsWith(".gap")), found.toString());
            client.open(one, "for Riverside\nactivity A { at P }\nactivity A \"Again\"\n");
            JsonArray twice = client.found(one, each -> Client.codes(each).contains("name.duplicate"));
            assertTrue(twice.toString().contains("name.duplicate"));
        }
    }

    @Test
    void showsWhatIsWrongInTheSettings() throws IOException {
        Path settings = Files.writeString(folder.resolve("sextant.properties"), "# ours\nseverity.nothing = off\n");
        try (Client client = Client.in(folder, TOLD)) {
            JsonObject wrong = client.found(settings).get(0).getAsJsonObject();
            assertEquals(1, wrong.getAsJsonObject("range").getAsJsonObject("start").get("line").getAsInt());
        }
    }

    private static JsonObject asks(Client client, Path file, String previous) {
        return client.ask("textDocument/diagnostic",
                Client.of(file, previous == null ? "{}" : "{previousResultId: '%s'}".formatted(previous)))
                .getAsJsonObject();
    }

    @Test
    void answersAClientThatAsksAndTellsItNothing() throws IOException {
        try (Client client = Client.in(folder, ASKS)) {
            client.open(one);
            JsonObject first = asks(client, one, null);
            assertEquals("full", first.get("kind").getAsString());
            assertFalse(Client.codes(first.getAsJsonArray("items")).contains("reference.unresolved"));
            String id = first.get("resultId").getAsString();
            assertEquals("unchanged", asks(client, one, id).get("kind").getAsString());
            client.change(one, 2, Client.change(1, 16, 1, 17, "R"));
            JsonObject now = asks(client, one, id);
            assertTrue(Client.codes(now.getAsJsonArray("items")).contains("reference.unresolved"));
            assertEquals(List.of(), client.heard("textDocument/publishDiagnostics"));
            client.await("workspace/diagnostic/refresh", each -> true);
        }
    }

    @Test
    void tellsAClientToAskAgainWhereTheTextChangesFirst() {
        try (Client client = Client.in(folder, ASKS)) {
            client.open(one, "for Riverside\n" + "activity A { at P }\n".repeat(2000));
            CompletableFuture<JsonObject> overtaken = client.request("textDocument/diagnostic", Client.of(one, "{}"));
            client.change(one, 2, Client.change(1, 16, 1, 17, "R"));
            JsonObject error = Client.answer(overtaken).getAsJsonObject("error");
            assertEquals(-32802, error.get("code").getAsInt());
            assertTrue(error.getAsJsonObject("data").get("retriggerRequest").getAsBoolean());
            CompletableFuture<JsonObject> cancelled = client.request("textDocument/diagnostic", Client.of(one, "{}"));
            client.tell("$/cancelRequest", "{id: %d}".formatted(client.last()));
            assertEquals(-32800, client.refused(cancelled));
            assertTrue(asks(client, one, null).getAsJsonArray("items").size() > 1000);
        }
    }

    @Test
    void showsAtTheFirstFileThatAPluginFails() throws IOException {
        Path plugin = Files.createDirectories(temporary.resolve("plugin/META-INF")).getParent();
        Files.writeString(plugin.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.example.wrong\n");
        Files.writeString(plugin.resolve("plugin.xml"), """
            <plugin><extension point="org.sextant.core.frameworks">
              <framework id="wrong" name="Wrong" file="nowhere.sextant"/>
            </extension></plugin>
            """);
        Files.writeString(system, SYSTEM.replace("csif", "csif, wrong"));
        ProcessBuilder server = Client.server(temporary);
        server.environment().put("SEXTANT_JAVA_OPTIONS", "-Xbootclasspath/a:" + plugin);
        try (Client client = Client.start(server)) {
            client.initialize(TOLD, folder);
            JsonArray found = client.found(system);
            assertTrue(Client.codes(found).contains("plugin.failed"), found.toString());
        }
    }

    private static Map<String, JsonObject> all(Client client, JsonArray known) {
        JsonObject asked = new JsonObject();
        asked.add("previousResultIds", known);
        Map<String, JsonObject> all = new TreeMap<>();
        client.ask("workspace/diagnostic", asked).getAsJsonObject().getAsJsonArray("items").forEach(
                each -> all.put(each.getAsJsonObject().get("uri").getAsString(), each.getAsJsonObject()));
        return all;
    }

    @Test
    void answersForAllFilesAtOnce() throws IOException {
        try (Client client = Client.in(folder, ASKS)) {
            Map<String, JsonObject> all = all(client, new JsonArray());
            assertEquals(3, all.size());
            JsonArray known = new JsonArray();
            all.values().forEach(each -> {
                JsonObject id = new JsonObject();
                id.add("uri", each.get("uri"));
                id.add("value", each.get("resultId"));
                known.add(id);
            });
            Files.delete(other);
            client.tell("workspace/didChangeWatchedFiles",
                    "{changes: [{uri: '%s', type: 3}]}".formatted(other.toUri()));
            Map<String, JsonObject> again = all(client, known);
            assertEquals("unchanged", again.get(one.toUri().toString()).get("kind").getAsString());
            assertEquals(0, again.get(other.toUri().toString()).getAsJsonArray("items").size());
        }
    }
}
