package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;

/** Web addresses that an editor opens. */
class LinksTest {
    @TempDir
    Path temporary;

    @Test
    void findsAddressesInTheTextAsItIs() {
        Path file = temporary.resolve("a.sextant");
        try (Client client = Client.start(temporary)) {
            assertTrue(client.initialize("{}", temporary).has("documentLinkProvider"));
            client.open(file, "system S \"S\" {\n    source \"Paper\" link \"https://riverside.example/é\"\n}\n");
            client.change(file, 2, Client.change(0, 10, 0, 11, "See www.b.example."));
            JsonArray links = client.ask("textDocument/documentLink", Client.of(file, "{}")).getAsJsonArray();
            assertEquals(List.of(
                    Client.json("{range: {start: {line: 0, character: 14}, end: {line: 0, character: 27}},"
                            + " target: 'https://www.b.example'}"),
                    Client.json("{range: {start: {line: 1, character: 25}, end: {line: 1, character: 52}},"
                            + " target: 'https://riverside.example/é'}")),
                    links.asList());
        }
    }
}
