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

/** Another name for an element, in all files. */
class RenamingTest {
    private static final String SYSTEM = """
        system Riverside "Riverside" {
            uses csif
        }
        organisation Trust "Northbank Hospitals" { kind provider }
        organisation Other "Others" { kind provider }
        """;
    private static final String ASKS = "{textDocument: {rename: {prepareSupport: true}},"
            + " workspace: {workspaceEdit: {documentChanges: true}}}";
    private static final String TEXT = "for Riverside\nactivity A { lead Tr<|>ust }\n";

    @TempDir
    Path temporary;

    private Path folder;
    private Path system;
    private Path file;

    @BeforeEach
    void portfolio() {
        Written written = Written.in(temporary, SYSTEM, "for Riverside\n");
        folder = written.folder();
        system = written.system();
        file = written.file();
    }

    private CompletableFuture<JsonObject> rename(Client client, Marked text, String name) {
        JsonObject asked = Client.of(file, text.at());
        asked.addProperty("newName", name);
        return client.request("textDocument/rename", asked);
    }

    @Test
    void renamesInAllFilesAsTheyStandInTheEditor() {
        Marked text = Marked.of(TEXT);
        try (Client client = Client.in(folder, ASKS)) {
            client.open(file, text.text());
            JsonArray changes = Client.answer(rename(client, text, "Hospitals")).getAsJsonObject("result")
                    .getAsJsonArray("documentChanges");
            assertEquals(2, changes.size(), changes.toString());
            JsonObject declares = changes.get(0).getAsJsonObject();
            assertEquals(Client.json("{uri: '%s', version: null}".formatted(system.toUri())).get("uri"),
                    declares.getAsJsonObject("textDocument").get("uri"));
            assertEquals("[" + Client.json("{range: {start: {line: 3, character: 13}, end: {line: 3, character: 18}},"
                    + " newText: 'Hospitals'}") + "]", declares.get("edits").toString());
            JsonObject refers = changes.get(1).getAsJsonObject();
            assertEquals(1, refers.getAsJsonObject("textDocument").get("version").getAsInt());
            assertEquals(Client.json("{start: {line: 1, character: 18}, end: {line: 1, character: 23}}"),
                    refers.getAsJsonArray("edits").get(0).getAsJsonObject().get("range"));
        }
    }

    @Test
    void renamesForClientsThatKnowNoVersions() {
        Marked text = Marked.of(TEXT);
        try (Client client = Client.in(folder, "{}")) {
            client.open(file, text.text());
            JsonObject changes = Client.answer(rename(client, text, "Hospitals")).getAsJsonObject("result")
                    .getAsJsonObject("changes");
            assertEquals(2, changes.size());
            assertTrue(changes.has(file.toUri().toString()), changes.toString());
        }
    }

    @Test
    void saysWhatWouldBeRenamed() {
        Marked text = Marked.of(TEXT);
        try (Client client = Client.start(temporary)) {
            assertTrue(client.initialize(ASKS, folder).getAsJsonObject("renameProvider").get("prepareProvider")
                    .getAsBoolean());
            client.open(file, text.text());
            assertEquals(Client.json("{range: {start: {line: 1, character: 18}, end: {line: 1, character: 23}},"
                    + " placeholder: 'Trust'}"),
                    client.ask("textDocument/prepareRename", Client.of(file, text.at())));
            JsonObject nothing = Client.answer(client.request("textDocument/prepareRename",
                    Client.of(file, "{position: {line: 1, character: 11}}"))).getAsJsonObject("error");
            assertEquals("There is no name here, or nothing that it means; put the caret into a name.",
                    nothing.get("message").getAsString());
        }
        try (Client client = Client.start(temporary)) {
            assertTrue(client.initialize("{}", folder).get("renameProvider").getAsBoolean());
        }
    }

    @Test
    void refusesWithTheReason() {
        Marked text = Marked.of(TEXT);
        try (Client client = Client.in(folder, ASKS)) {
            client.open(file, text.text());
            JsonObject error = Client.answer(rename(client, text, "Other")).getAsJsonObject("error");
            assertEquals(-32803, error.get("code").getAsInt());
            assertEquals("Other is already the name of an organisation, at riverside.sextant:5; choose another name.",
                    error.get("message").getAsString());
            assertEquals(-32803, client.refused(rename(client, text, "two words")));
            assertFalse(client.errors().contains("could not answer"), client.errors());
        }
    }
}
