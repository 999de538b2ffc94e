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
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What an editor can ask of a text. */
class FeaturesTest {
    private static final String SYSTEM = """
        system Riverside "Riverside" {
            uses csif
            as-of 2026-03
        }
        organisation Trust "Northbank Hospitals" { kind provider }
        """;
    private static final String RICH = """
        {textDocument: {
            completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown', 'plaintext'],
                insertTextModeSupport: {valueSet: [1, 2]}}},
            hover: {contentFormat: ['markdown']}, definition: {linkSupport: true},
            documentSymbol: {hierarchicalDocumentSymbolSupport: true}, foldingRange: {lineFoldingOnly: true},
            codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix']}}}},
         workspace: {workspaceEdit: {documentChanges: true, resourceOperations: ['create']}}}""";
    private static final String PLAIN = "{textDocument: {codeAction: {codeActionLiteralSupport: {}}}}";

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void portfolio() throws IOException {
        folder = Files.createDirectories(temporary.resolve("riverside"));
        Files.writeString(folder.resolve("riverside.sextant"), SYSTEM);
        file = folder.resolve("work.sextant");
    }

    private JsonElement asked(String capabilities, String method, String marked, String others) {
        Marked text = Marked.of(marked);
        try (Client client = Client.in(folder, capabilities)) {
            client.open(file, text.text());
            JsonObject parameters = Client.of(file, others);
            parameters.add("position", text.position());
            // What waits for nothing is to know the portfolio all the same.
            client.ask("workspace/symbol", "{query: 'x'}");
            return client.ask("textDocument/" + method, parameters);
        }
    }

    private static List<String> texts(JsonElement array, String property) {
        return array.getAsJsonArray().asList().stream().map(each -> each.getAsJsonObject().get(property).getAsString())
                .toList();
    }

    @Test
    void completesWithPlacesToFillIn() {
        JsonObject list = asked(RICH, "completion", "for Riverside\n\nact<|>\n", "{}").getAsJsonObject();
        assertTrue(list.get("isIncomplete").getAsBoolean());
        JsonObject first = list.getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals("activity", first.get("label").getAsString());
        assertEquals(2, first.get("insertTextFormat").getAsInt());
        assertEquals(1, first.get("insertTextMode").getAsInt());
        assertEquals("act", first.get("filterText").getAsString());
        assertEquals("0000", first.get("sortText").getAsString());
        assertEquals("markdown", first.getAsJsonObject("documentation").get("kind").getAsString());
        JsonObject edit = first.getAsJsonObject("textEdit");
        assertEquals("activity ${1:Name} \"${2:Title}\" {\n    in ${0} \n\\}", edit.get("newText").getAsString());
        assertEquals(Client.json("{start: {line: 2, character: 0}, end: {line: 2, character: 3}}"), edit.get("range"));
    }

    @Test
    void indentsLinesWhereTheClientDoesNot() {
        String text = "framework F \"F\" {\n    ter<|>\n}\n";
        JsonObject asIs = asked(RICH, "completion", text, "{}").getAsJsonObject().getAsJsonArray("items").get(0)
                .getAsJsonObject();
        assertEquals("terms {\n        ${1}\n    \\}",
                asIs.getAsJsonObject("textEdit").get("newText").getAsString());
        String fills = "{textDocument: {completion: {completionItem: {snippetSupport: true}}}}";
        JsonObject indented = asked(fills, "completion", text, "{}").getAsJsonObject().getAsJsonArray("items").get(0)
                .getAsJsonObject();
        assertEquals("terms {\n    ${1}\n\\}", indented.getAsJsonObject("textEdit").get("newText").getAsString());
        JsonObject plain = asked(PLAIN, "completion", text, "{}").getAsJsonObject().getAsJsonArray("items").get(0)
                .getAsJsonObject();
        assertEquals("terms { }", plain.getAsJsonObject("textEdit").get("newText").getAsString());
    }

    @Test
    void completesPlainlyWhereNothingElseIsSupported() {
        JsonObject list = asked(PLAIN, "completion", "for Riverside\nactivity A { lead Tr<|> }\n", "{}")
                .getAsJsonObject();
        JsonObject first = list.getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals("Trust – Northbank Hospitals", first.get("label").getAsString());
        assertEquals(1, first.get("insertTextFormat").getAsInt());
        assertEquals("Trust", first.getAsJsonObject("textEdit").get("newText").getAsString());
        assertFalse(first.has("insertTextMode"));
    }

    @Test
    void saysWhatStandsThere() {
        JsonObject hover = asked(RICH, "hover", "for Riverside\nactivity A { lead Tr<|>ust }\n", "{}")
                .getAsJsonObject();
        assertEquals("markdown", hover.getAsJsonObject("contents").get("kind").getAsString());
        String text = hover.getAsJsonObject("contents").get("value").getAsString();
        assertTrue(text.startsWith("**Northbank Hospitals**\n\n"), text);
        assertEquals(Client.json("{start: {line: 1, character: 18}, end: {line: 1, character: 23}}"),
                hover.get("range"));
        String plain = asked(PLAIN, "hover", "for Riverside\nactivity A { lead Tr<|>ust }\n", "{}").getAsJsonObject()
                .getAsJsonObject("contents").get("value").getAsString();
        assertTrue(plain.startsWith("Northbank Hospitals\n"), plain);
        assertTrue(asked(RICH, "hover", "for Riverside\n<|>\n", "{}").isJsonNull());
    }

    @Test
    void followsAReferenceToItsFile() {
        String text = "for Riverside\nactivity A { lead Tr<|>ust }\n";
        JsonObject link = asked(RICH, "definition", text, "{}").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(folder.resolve("riverside.sextant").toUri().toString(), link.get("targetUri").getAsString());
        assertEquals(Client.json("{start: {line: 1, character: 18}, end: {line: 1, character: 23}}"),
                link.get("originSelectionRange"));
        JsonObject place = asked(PLAIN, "definition", text, "{}").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(Client.json("{start: {line: 4, character: 13}, end: {line: 4, character: 18}}"),
                place.get("range"));
        assertEquals(0, asked(PLAIN, "definition", "for Riverside\nactivity A<|> { lead Nobody }\n", "{}")
                .getAsJsonArray().size() % 2);
    }

    @Test
    void followsAReferenceIntoAFrameworkAndGoesOnThere() throws IOException {
        Marked text = Marked.of("for Riverside\nactivity A { in csif.vi<|>sion }\n");
        try (Client client = Client.in(folder, PLAIN)) {
            client.open(file, text.text());
            JsonObject place = client.ask("textDocument/definition", Client.of(file, text.at())).getAsJsonArray().get(0)
                    .getAsJsonObject();
            Path framework = Path.of(java.net.URI.create(place.get("uri").getAsString()));
            assertEquals("csif.sextant", framework.getFileName().toString());
            assertFalse(Files.isWritable(framework) && !System.getProperty("user.name").equals("root"));
            int line = place.getAsJsonObject("range").getAsJsonObject("start").get("line").getAsInt();
            assertTrue(Files.readAllLines(framework).get(line).contains("domain vision"));
            client.open(framework);
            JsonObject there = new JsonObject();
            there.add("position", place.getAsJsonObject("range").get("start"));
            JsonObject hover = client.ask("textDocument/hover", Client.of(framework, there.toString()))
                    .getAsJsonObject();
            assertTrue(hover.toString().contains("Collective vision and leadership"), hover.toString());
            JsonArray symbols = client.ask("textDocument/documentSymbol", Client.of(framework, "{}")).getAsJsonArray();
            assertTrue(symbols.size() > 20, symbols.toString());
            // It is no portfolio of its own, in which csif would be declared twice.
            client.change(file, 2, Client.change(0, 0, 0, 0, "// still\n"));
            client.ask("textDocument/hover", Client.of(file, "{position: {line: 2, character: 0}}"));
            assertEquals(List.of(), client.heard("textDocument/publishDiagnostics").stream()
                    .filter(each -> each.toString().contains("name.duplicate")).toList());
        }
    }

    @Test
    void findsAllPlacesThatNameAnElement() {
        String text = "for Riverside\nactivity A { lead Tr<|>ust\n with Trust }\n";
        assertEquals(2, asked(PLAIN, "references", text, "{context: {includeDeclaration: false}}").getAsJsonArray()
                .size());
        JsonArray all = asked(PLAIN, "references", text, "{context: {includeDeclaration: true}}").getAsJsonArray();
        assertEquals(3, all.size());
        JsonArray here = asked(PLAIN, "documentHighlight", text, "{}").getAsJsonArray();
        assertEquals(List.of("2", "2"), texts(here, "kind"));
        assertEquals(List.of("3"), texts(
                asked(PLAIN, "documentHighlight", "for Riverside\nactivity <|>A\n", "{}"), "kind"));
    }

    @Test
    void outlines() {
        String text = "<|>for Riverside\nactivity A \"Work\" {\n    measure M \"Beds\" { unit days }\n}\n";
        JsonObject work = asked(RICH, "documentSymbol", text, "{}").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("Work", work.get("name").getAsString());
        assertEquals(List.of("Beds"), texts(work.get("children"), "name"));
        JsonArray flat = asked(PLAIN, "documentSymbol", text, "{}").getAsJsonArray();
        assertEquals(List.of("Work", "Beds"), texts(flat, "name"));
        assertEquals("Work", flat.get(1).getAsJsonObject().get("containerName").getAsString());
    }

    @Test
    void findsElementsOfAllFiles() {
        try (Client client = Client.in(folder, PLAIN)) {
            JsonArray found = client.ask("workspace/symbol", "{query: 'north'}").getAsJsonArray();
            assertEquals(List.of("Northbank Hospitals"), texts(found, "name"));
            assertEquals(List.of("Northbank Hospitals"),
                    texts(client.ask("workspace/symbol", "{query: 'trus'}"), "name"));
            assertEquals(0, client.ask("workspace/symbol", "{query: 'nobody'}").getAsJsonArray().size());
            client.open(file, "for Riverside\nplace North { organisation EastClinic \"Walk in\" }\nactivity A\n");
            JsonArray inOrder = client.ask("workspace/symbol", "{query: 'north'}").getAsJsonArray();
            assertEquals(List.of("North", "Northbank Hospitals"), texts(inOrder, "name"), "names first");
            assertEquals(List.of("3"),
                    texts(client.ask("workspace/symbol", "{query: 'North '}"), "kind").subList(0, 1));
            JsonObject clinic = client.ask("workspace/symbol", "{query: 'eC'}").getAsJsonArray().get(0)
                    .getAsJsonObject();
            assertEquals("Walk in", clinic.get("name").getAsString());
            assertEquals("North", clinic.get("containerName").getAsString());
            assertEquals(5, clinic.get("kind").getAsInt());
        }
    }

    @Test
    void folds() {
        String text = "<|>for Riverside\n// one\n// two\nactivity A {\n    lead Trust\n}\n";
        assertEquals("[{\"startLine\":1,\"endLine\":2,\"kind\":\"comment\"},{\"startLine\":3,\"endLine\":5}]",
                asked(RICH, "foldingRange", text, "{}").toString());
        assertTrue(asked(PLAIN, "foldingRange", text, "{}").toString().contains("\"startCharacter\":11"));
    }

    @Test
    void laysOut() {
        String text = "<|>for Riverside\nactivity A {\n  lead Trust\n  status delivering\n}\nactivity B {\n  lead Trust }\n";
        String options = "{options: {tabSize: 8, insertSpaces: false}}";
        JsonArray edits = asked(PLAIN, "formatting", text, options).getAsJsonArray();
        assertTrue(edits.size() > 3, edits.toString());
        JsonArray some = asked(PLAIN, "rangeFormatting", text,
                "{options: {tabSize: 8, insertSpaces: false}, range: {start: {line: 2, character: 0},"
                        + " end: {line: 3, character: 0}}}")
                .getAsJsonArray();
        assertTrue(some.size() > 0 && some.size() < edits.size(), some.toString());
        some.forEach(each -> assertEquals(2, each.getAsJsonObject().getAsJsonObject("range").getAsJsonObject("start")
                .get("line").getAsInt()));
    }

    @Test
    void offersWhatCanBeDoneAboutAFinding() {
        String text = "<|>for Riverside\nactivity A { in csif.vision  lead Trsut  status delivering }\n";
        String range = "{range: {start: {line: 1, character: 36}, end: {line: 1, character: 36}}, context: {diagnostics: []}}";
        JsonArray actions = asked(RICH, "codeAction", text, range).getAsJsonArray();
        JsonObject first = actions.get(0).getAsJsonObject();
        assertEquals("Change to “Trust”", first.get("title").getAsString());
        assertTrue(first.get("isPreferred").getAsBoolean());
        assertEquals("quickfix", first.get("kind").getAsString());
        assertEquals(List.of("reference.unresolved"), Client.codes(first.getAsJsonArray("diagnostics")));
        JsonObject change = first.getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        assertEquals(1, change.getAsJsonObject("textDocument").get("version").getAsInt());
        assertEquals("Trust", change.getAsJsonArray("edits").get(0).getAsJsonObject().get("newText").getAsString());
        JsonObject plain = asked(PLAIN, "codeAction", text, range).getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(plain.getAsJsonObject("edit").getAsJsonObject("changes").has(file.toUri().toString()));
        assertEquals(0, asked(RICH, "codeAction", text,
                "{range: {start: {line: 1, character: 36}, end: {line: 1, character: 36}},"
                        + " context: {diagnostics: [], only: ['refactor']}}")
                .getAsJsonArray().size());
    }

    @Test
    void coloursAndThenOnlyWhatChanges() {
        try (Client client = Client.in(folder, PLAIN)) {
            client.open(file, "for Riverside\nactivity A \"é\" // 😀\nplace P\n");
            JsonObject all = client.ask("textDocument/semanticTokens/full", Client.of(file, "{}")).getAsJsonObject();
            assertEquals("[0,0,3,0,0,0,4,9,2,0,1,0,8,0,0,0,9,1,1,1,0,2,3,3,2,0,4,5,6,0,1,0,5,0,0,0,6,1,1,1]",
                    all.get("data").toString());
            client.change(file, 2, Client.change(1, 9, 1, 10, "BB"));
            String same = "{previousResultId: '%s'}".formatted(all.get("resultId").getAsString());
            JsonObject delta = client.ask("textDocument/semanticTokens/full/delta", Client.of(file, same))
                    .getAsJsonObject();
            assertEquals("[{\"start\":15,\"deleteCount\":10,\"data\":[0,9,2,1,1,0,3,3,3,2]}]",
                    delta.get("edits").toString());
            assertTrue(client.ask("textDocument/semanticTokens/full/delta", Client.of(file, same)).getAsJsonObject()
                    .has("data"), "that answer is not known any more");
        }
    }
}
