package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;

/** Several folders, and files that change underneath. */
class FoldersTest {
    private static final String SYSTEM = "system S \"%s\" { uses csif }\nplace P\nactivity A { at %s }\n";
    private static final String UNRESOLVED = "reference.unresolved";
    private static final String WATCHES = "{workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}";

    @TempDir
    Path temporary;

    private Path north;
    private Path south;

    @BeforeEach
    void portfolios() throws IOException {
        north = system("north", "P");
        south = system("south", "Q");
    }

    /** A folder with a system and an activity at a place; there is a place P. */
    private Path system(String name, String place) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        return Files.writeString(folder.resolve("s.sextant"), SYSTEM.formatted(name, place));
    }

    private Client client(String abilities, Path... files) {
        Client client = Client.start(temporary);
        client.initialize(abilities, List.of(files).stream().map(Path::getParent).toArray(Path[]::new));
        return client;
    }

    private static boolean isUnresolved(JsonArray found) {
        return Client.codes(found).contains(UNRESOLVED);
    }

    @Test
    void takesEachFolderAsAPortfolio() {
        try (Client client = client("{}", north, south)) {
            assertFalse(isUnresolved(client.found(north)), "S and P are in each");
            assertTrue(isUnresolved(client.found(south)));
            assertEquals(2, client.ask("workspace/symbol", "{query: 'P'}").getAsJsonArray().size());
        }
    }

    @Test
    void followsWhenFoldersComeAndGo() {
        try (Client client = client("{}", north)) {
            client.found(north);
            client.tell("workspace/didChangeWorkspaceFolders",
                    "{event: {added: [{uri: '%s', name: 's'}], removed: [{uri: '%s', name: 'n'}]}}"
                            .formatted(south.getParent().toUri(), north.getParent().toUri()));
            assertEquals(0, client.found(north).size(), "nobody looks at it any more");
            assertTrue(isUnresolved(client.found(south)));
            assertEquals(1, client.ask("workspace/symbol", "{query: 'P'}").getAsJsonArray().size());
        }
    }

    @Test
    void takesAFileElsewhereWithWhatIsBesideIt() throws IOException {
        Path beside = Files.writeString(south.resolveSibling("more.sextant"), "for S\nplace Q\n");
        try (Client client = client("{}", north)) {
            client.open(south);
            assertFalse(isUnresolved(client.found(south)), "Q is in the file beside it");
            client.close(south);
            assertEquals(0, client.found(south).size());
            assertTrue(Files.exists(beside));
        }
    }

    @Test
    void takesTheInnermostOfFoldersWithinEachOther() throws IOException {
        Path inner = system("north/inner", "P");
        try (Client client = client("{}", north, inner)) {
            assertFalse(Client.codes(client.found(inner)).contains("name.duplicate"), "a system of its own");
            client.open(inner);
            client.change(inner, 2, Client.change(2, 17, 2, 18, "Q"));
            assertTrue(isUnresolved(client.found(inner)));
            client.tell("workspace/didChangeWorkspaceFolders", "{event: {added: [], removed: [{uri: '%s', name: 'n'}]}}"
                    .formatted(inner.getParent().toUri()));
            assertTrue(Client.codes(client.found(inner, each -> Client.codes(each).contains("name.duplicate")))
                    .contains("name.duplicate"), "now it is part of the outer one");
        }
    }

    @Test
    void hearsOfFilesThatTheClientWatches() throws IOException {
        try (Client client = client(WATCHES, north)) {
            String asked = client.await("client/registerCapability", each -> true).toString();
            assertTrue(asked.contains("**/*.sextant") && asked.contains("**/sextant.properties"), asked);
            assertFalse(isUnresolved(client.found(north)));
            Files.writeString(north, SYSTEM.formatted("north", "Q"));
            client.tell("workspace/didChangeWatchedFiles",
                    "{changes: [{uri: '%s', type: 2}]}".formatted(north.toUri()));
            assertTrue(isUnresolved(client.found(north)));
            Path more = Files.writeString(north.resolveSibling("more.sextant"), "for S\nplace Q\n");
            client.tell("workspace/didChangeWatchedFiles", "{changes: [{uri: '%s', type: 1}]}".formatted(more.toUri()));
            assertFalse(isUnresolved(client.found(north)));
            client.open(north, SYSTEM.formatted("north", "R"));
            assertTrue(isUnresolved(client.found(north)));
            Files.writeString(north, SYSTEM.formatted("north", "P"));
            client.tell("workspace/didChangeWatchedFiles",
                    "{changes: [{uri: '%s', type: 2}]}".formatted(north.toUri()));
            client.ask("textDocument/documentSymbol", Client.of(north, "{}"));
            assertEquals(List.of(), client.heard("textDocument/publishDiagnostics").stream()
                    .filter(each -> each.toString().contains("/s.sextant")).toList(), "what is open counts");
            Files.delete(north);
            client.close(north);
            client.tell("workspace/didChangeWatchedFiles",
                    "{changes: [{uri: '%s', type: 3}]}".formatted(north.toUri()));
            assertEquals(0, client.found(north, each -> each.isEmpty()).size());
        }
    }

    @Test
    void looksWhenATextIsSavedWhereTheClientWatchesNothing() throws IOException {
        Path more = north.resolveSibling("more.sextant");
        try (Client client = client("{}", north)) {
            assertFalse(isUnresolved(client.found(north)));
            client.open(north, SYSTEM.formatted("north", "Q"));
            assertTrue(isUnresolved(client.found(north)));
            Files.writeString(more, "for S\nplace Q\n");
            client.tell("textDocument/didSave", Client.of(north, "{}"));
            assertFalse(isUnresolved(client.found(north)));
            assertEquals(List.of(), client.heard("client/registerCapability"));
        }
    }
}
