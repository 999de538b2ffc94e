package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Repairs of many findings at once. */
class BulkFixesTest {
    private static final String NOW = "{textDocument: {codeAction: {codeActionLiteralSupport: {}}}}";
    private static final String LATER = "{textDocument: {codeAction: {codeActionLiteralSupport: {}, dataSupport: true,"
            + " resolveSupport: {properties: ['edit']}}}}";
    private static final String IN_FILE = "Repair all of this kind in the file";
    private static final String IN_PORTFOLIO = "Repair all of this kind in the portfolio";
    private static final String TEXT = "for Riverside\nactivity A { lead Trsut }\nactivity B { lead Trsut }\n";

    @TempDir
    Path temporary;

    private Path folder;
    private Path one;
    private Path other;

    @BeforeEach
    void portfolio() {
        Written written = Written.in(temporary, "system Riverside \"Riverside\" { uses csif }\n"
                + "organisation Trust \"Northbank Hospitals\" { kind provider }\n",
                "for Riverside\nactivity C { lead Trsut }\n");
        folder = written.folder();
        other = written.file();
        one = written.with("one.sextant", TEXT);
    }

    private static List<JsonObject> actions(Client client, Path file, String only) {
        return client.ask("textDocument/codeAction",
                Client.of(file, "{range: {start: {line: 1, character: 20}, end: {line: 1, character: 20}},"
                        + " context: {diagnostics: []" + only + "}}"))
                .getAsJsonArray().asList().stream().map(each -> each.getAsJsonObject()).toList();
    }

    private static JsonObject named(List<JsonObject> actions, String title) {
        return actions.stream().filter(each -> each.get("title").getAsString().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(actions.toString()));
    }

    private static JsonArray changes(JsonObject action, Path file) {
        return action.getAsJsonObject("edit").getAsJsonObject("changes").getAsJsonArray(file.toUri().toString());
    }

    @Test
    void repairsAllOfAKind() {
        try (Client client = Client.in(folder, NOW)) {
            client.open(one);
            List<JsonObject> actions = actions(client, one, "");
            assertEquals("Change to “Trust”", actions.get(0).get("title").getAsString());
            JsonObject inFile = named(actions, IN_FILE);
            assertEquals("quickfix", inFile.get("kind").getAsString());
            assertEquals(2, changes(inFile, one).size());
            assertFalse(inFile.toString().contains("work.sextant"), inFile.toString());
            JsonObject everywhere = named(actions, IN_PORTFOLIO);
            assertEquals(2, changes(everywhere, one).size());
            assertEquals(1, changes(everywhere, other).size());
            // Of one alone there is nothing more to repair in its file.
            client.open(other);
            assertFalse(actions(client, other, "").toString().contains(IN_FILE));
        }
    }

    @Test
    void worksTheChangesOutWhenPeopleChoose() {
        try (Client client = Client.start(temporary)) {
            assertTrue(client.initialize(LATER, folder).getAsJsonObject("codeActionProvider").get("resolveProvider")
                    .getAsBoolean());
            client.open(one);
            JsonObject offered = named(actions(client, one, ""), IN_PORTFOLIO);
            assertFalse(offered.has("edit"), offered.toString());
            JsonObject worked = client.ask("codeAction/resolve", offered).getAsJsonObject();
            assertEquals(2, changes(worked, one).size());
            assertEquals(1, changes(worked, other).size());
            JsonObject inFile = named(actions(client, one, ""), IN_FILE);
            client.change(one, 2, Client.whole("for Riverside\nactivity A { lead Trust }\n"));
            JsonObject error = Client.answer(client.request("codeAction/resolve", inFile)).getAsJsonObject("error");
            assertEquals("There is nothing of this kind to repair any more.", error.get("message").getAsString());
        }
    }

    @Test
    void repairsAllErrorsOfAFileForWhoeverAsks() {
        try (Client client = Client.in(folder, NOW)) {
            client.open(one, TEXT + "activity A\n");
            List<JsonObject> actions = actions(client, one, ", only: ['source']");
            assertEquals(List.of("Repair 3 errors"),
                    actions.stream().map(each -> each.get("title").getAsString()).toList());
            assertEquals("source.fixAll", actions.get(0).get("kind").getAsString());
            assertEquals(3, changes(actions.get(0), one).size());
            assertEquals(actions, actions(client, one, ", only: ['source.fixAll']"));
            assertFalse(actions(client, one, "").toString().contains("source.fixAll"));
        }
    }
}
