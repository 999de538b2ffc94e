package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What is asked after a change is answered with it taken in, however close it follows. */
class OrderTest {
    private static final int TIMES = 20;
    private static final String SYSTEM = "system S { uses csif }\norganisation %s { kind provider }\n";
    private static final String WORK = "for S\nactivity A { lead %s }\n";
    private static final String AT_REFERENCE = "{position: {line: 1, character: 19}}";

    @TempDir
    Path temporary;

    private Path folder;
    private Path system;
    private Path work;

    @BeforeEach
    void portfolio() {
        Written written = Written.in(temporary, SYSTEM.formatted("Trust"), WORK.formatted("Trust"));
        folder = written.folder();
        system = written.system();
        work = written.file();
    }

    /** Other names in turn, so that nothing that was read before will do. */
    private static String name(int time) {
        return time % 2 == 0 ? "Hospitals" : "Trust";
    }

    private CompletableFuture<JsonObject> definition(Client client) {
        return client.request("textDocument/definition", Client.of(work, AT_REFERENCE));
    }

    private void leadsToTheSystem(CompletableFuture<JsonObject> asked, String name) {
        JsonArray places = Client.answer(asked).getAsJsonArray("result");
        assertEquals(1, places.size(), places.toString());
        assertEquals(system.toUri().toString(), places.get(0).getAsJsonObject().get("uri").getAsString());
        assertEquals(Client.json("{start: {line: 1, character: 13}, end: {line: 1, character: %d}}"
                .formatted(13 + name.length())), places.get(0).getAsJsonObject().get("range"));
    }

    @Test
    void takesInTheChangesOfAllTexts() {
        try (Client client = Client.in(folder, "{}")) {
            client.open(system);
            client.open(work);
            for (int i = 0; i < TIMES; i++) {
                String name = name(i);
                int version = i + 2;
                CompletableFuture<JsonObject> asked = client.together(() -> {
                    client.change(work, version, Client.whole(WORK.formatted(name)));
                    client.change(system, version, Client.whole(SYSTEM.formatted(name)));
                    return definition(client);
                });
                leadsToTheSystem(asked, name);
            }
        }
    }

    @Test
    void takesInATextThatIsOpenedOrClosed() {
        try (Client client = Client.in(folder, "{}")) {
            for (int i = 0; i < TIMES; i++) {
                leadsToTheSystem(client.together(() -> {
                    client.open(work, WORK.formatted("Hospitals"));
                    client.open(system, SYSTEM.formatted("Hospitals"));
                    return definition(client);
                }), "Hospitals");
                leadsToTheSystem(client.together(() -> {
                    client.close(system);
                    client.close(work);
                    return definition(client);
                }), "Trust");
            }
        }
    }

    @Test
    void takesInFilesThatChangeUnderneath() throws IOException {
        try (Client client = Client.in(folder, "{workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}")) {
            for (int i = 0; i < TIMES; i++) {
                Files.writeString(system, SYSTEM.formatted(name(i)));
                Files.writeString(work, WORK.formatted(name(i)));
                leadsToTheSystem(client.together(() -> {
                    client.tell("workspace/didChangeWatchedFiles",
                            "{changes: [{uri: '%s', type: 2}, {uri: '%s', type: 2}]}".formatted(system.toUri(),
                                    work.toUri()));
                    return definition(client);
                }), name(i));
            }
        }
    }
}
