package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Texts that change, and places in them. */
class TextsTest {
    private static final String PLAIN = "{}";

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void portfolio() throws IOException {
        folder = Files.createDirectories(temporary.resolve("my folder é"));
        file = folder.resolve("a.sextant");
    }

    /** The names that the server sees in the text. */
    private static String names(Client client, Path file) {
        StringBuilder names = new StringBuilder();
        client.ask("textDocument/documentSymbol", Client.of(file, "{}")).getAsJsonArray()
                .forEach(each -> names.append(each.getAsJsonObject().get("name").getAsString()).append(' '));
        return names.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({"'[\"utf-8\", \"utf-16\"]', utf-8, 28", "'[\"utf-16\", \"utf-8\"]', utf-16, 24",
            "'[\"utf-32\"]', utf-32, 23", "'[\"cubits\"]', utf-16, 24", "null, utf-16, 24"})
    void countsAsTheClientDoes(String offered, String agreed, int column) {
        try (Client client = Client.start(temporary)) {
            JsonObject server = client.initialize("{general: {positionEncodings: %s}}".formatted(offered), folder);
            assertEquals(agreed, server.get("positionEncoding").getAsString());
            // Behind the title, which holds £, é and an emoji, stands a name that nothing has.
            client.open(file, "system S { uses csif }\nactivity A \"£é 😀\" { at Q }\n");
            JsonArray found = client.found(file, each -> Client.codes(each).contains("reference.unresolved"));
            JsonObject range = found.asList().stream().map(each -> each.getAsJsonObject())
                    .filter(each -> each.get("code").getAsString().equals("reference.unresolved")).findFirst()
                    .orElseThrow().getAsJsonObject("range");
            assertEquals(Client.json("{start: {line: 1, character: %d}, end: {line: 1, character: %d}}"
                    .formatted(column, column + 1)), range);
            client.change(file, 2, Client.change(1, column, 1, column + 1, "P"),
                    Client.change(1, column + 3, 1, column + 3, "\nplace P \"😀\""));
            client.found(file, each -> !Client.codes(each).contains("reference.unresolved"));
            assertEquals("S £é 😀 😀", names(client, file));
        }
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void knowsAllLineEnds(String end) {
        try (Client client = Client.in(folder, PLAIN)) {
            client.open(file, String.join(end, "system S { uses csif }", "place P", "place Q", ""));
            client.change(file, 2, Client.change(2, 6, 2, 7, "R"), Client.change(1, 0, 2, 0, ""));
            assertEquals("S R", names(client, file));
        }
    }

    @Test
    void cutsWhatGoesBeyondTheText() {
        try (Client client = Client.in(folder, PLAIN)) {
            client.open(file, "system S { uses csif }\nplace P\n");
            client.change(file, 7, Client.change(99, 99, 200, 0, "place X\n"));
            assertEquals("S P X", names(client, file));
            client.change(file, 3, Client.change(1, 7, 1, 6, "Y"), Client.change(0, 500, 0, 900, " // far\n"));
            assertEquals("S Y X", names(client, file));
            client.change(file, 3, Client.change(2, -4, 2, -2, ""), Client.whole("system S { uses csif }\n"));
            assertEquals("S", names(client, file));
            client.change(folder.resolve("never opened.sextant"), 1, Client.whole(""));
            assertTrue(client.await("window/logMessage", each -> true).toString().contains("is not open"));
        }
    }

    @Test
    void doesNotCountAByteOrderMarkOnDisk() throws IOException {
        Files.write(folder.resolve("b.sextant"),
                "\uFEFFsystem S \"x\" { uses csif }\nplace P\n".getBytes(StandardCharsets.UTF_8));
        try (Client client = Client.in(folder, PLAIN)) {
            client.open(file, "for S\nactivity A { at P }\n");
            JsonObject place = client
                    .ask("textDocument/definition", Client.of(file, "{position: {line: 0, character: 4}}"))
                    .getAsJsonArray().get(0).getAsJsonObject();
            assertEquals(Client.json("{start: {line: 0, character: 7}, end: {line: 0, character: 8}}"),
                    place.get("range"));
        }
    }

    @Test
    void helpsWithATextThatHasNoFile() {
        String uri = "untitled:Untitled-1";
        try (Client client = Client.in(folder, PLAIN)) {
            client.open(uri, "system S {\n  uses csif\n}\n");
            JsonObject text = Client.json("{textDocument: {uri: '%s'}, position: {line: 1, character: 2},"
                    .formatted(uri) + " options: {tabSize: 4, insertSpaces: true}}");
            assertTrue(client.ask("textDocument/formatting", text).getAsJsonArray().size() > 0);
            assertTrue(client.ask("textDocument/completion", text).toString().contains("as-of"));
            assertTrue(client.ask("textDocument/hover", text).isJsonNull());
        }
    }
}
