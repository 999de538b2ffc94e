package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What depends on what, step by step. */
class DependenciesTest {
    private static final String SYSTEM = """
        system S { uses csif }
        organisation Trust { kind provider }
        aim Health
        goal Waits "Shorter waits" { towards Health }
        activity A "First" { towards Waits  lead Trust }
        """;
    private static final String WORK = """
        for S
        activity B { after A, A }
        activity C { after B, A }
        """;

    @TempDir
    Path temporary;

    private Path folder;
    private Path system;
    private Path work;

    @BeforeEach
    void portfolio() {
        Written written = Written.in(temporary, SYSTEM, WORK);
        folder = written.folder();
        system = written.system();
        work = written.file();
    }

    private static JsonElement prepare(Client client, Path file, int line, int character) {
        return client.ask("textDocument/prepareCallHierarchy",
                Client.of(file, "{position: {line: %d, character: %d}}".formatted(line, character)));
    }

    private static JsonObject item(Client client, Path file, int line, int character) {
        return prepare(client, file, line, character).getAsJsonArray().get(0).getAsJsonObject();
    }

    private static JsonArray calls(Client client, String direction, JsonObject item) {
        JsonObject asked = new JsonObject();
        asked.add("item", item);
        return client.ask("callHierarchy/" + direction, asked).getAsJsonArray();
    }

    /** Each with how many places say so. */
    private static List<String> names(JsonArray calls, String end) {
        return calls.asList().stream().map(JsonElement::getAsJsonObject)
                .map(each -> each.getAsJsonObject(end).get("name").getAsString() + " "
                        + each.getAsJsonArray("fromRanges").size())
                .toList();
    }

    @Test
    void showsWhatDependsOnAnElement() {
        try (Client client = Client.start(temporary)) {
            assertTrue(client.initialize("{}", folder).get("callHierarchyProvider").getAsBoolean());
            client.open(work);
            JsonObject first = item(client, work, 1, 19);
            assertEquals("First", first.get("name").getAsString());
            assertEquals("activity", first.get("detail").getAsString());
            assertEquals(Client.json("{start: {line: 4, character: 9}, end: {line: 4, character: 10}}"),
                    first.get("selectionRange"));
            assertEquals(Client.json("{start: {line: 4, character: 0}, end: {line: 4, character: 48}}"),
                    first.get("range"));
            JsonArray calls = calls(client, "incomingCalls", first);
            assertEquals(List.of("B 2", "C 1"), names(calls, "from"));
            assertEquals(Client.json("{start: {line: 2, character: 22}, end: {line: 2, character: 23}}"),
                    calls.get(1).getAsJsonObject().getAsJsonArray("fromRanges").get(0));
            // Step by step, as editors show it.
            JsonObject second = calls.get(0).getAsJsonObject().getAsJsonObject("from");
            assertEquals(List.of("C 1"), names(calls(client, "incomingCalls", second), "from"));
            assertEquals(List.of("Shorter waits 1"),
                    names(calls(client, "incomingCalls", item(client, system, 2, 5)), "from"));
        }
    }

    @Test
    void showsWhatAnElementDependsOn() {
        try (Client client = Client.in(folder, "{}")) {
            client.open(system);
            JsonObject last = item(client, work, 2, 3);
            assertEquals("C", last.get("name").getAsString(), "anywhere in it will do");
            assertEquals(List.of("B 1", "First 1"), names(calls(client, "outgoingCalls", last), "to"));
            assertEquals(List.of("Shorter waits 1"),
                    names(calls(client, "outgoingCalls", item(client, system, 4, 9)), "to"));
            assertEquals(List.of(), names(calls(client, "outgoingCalls", item(client, system, 2, 5)), "to"));
            // What it was told of may have moved, or gone, since.
            client.change(system, 2, Client.change(0, 0, 0, 0, "// Another line.\n"));
            assertEquals(List.of("B 1", "First 1"), names(calls(client, "outgoingCalls", last), "to"));
            client.open(work, "for S\n");
            assertEquals(List.of(), names(calls(client, "outgoingCalls", last), "to"));
        }
    }

    @Test
    void showsNothingOfWhatDependsOnNothing() {
        try (Client client = Client.in(folder, "{}")) {
            assertTrue(prepare(client, system, 1, 15).isJsonNull());
            assertTrue(prepare(client, system, 4, 41).isJsonNull(), "the one who leads");
            assertTrue(prepare(client, work, 0, 1).isJsonNull());
        }
    }
}
