package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Property;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** After any edits the server has the text, and finds in it, what it has and finds when the text is opened afresh. */
class AnyEditsTest {
    private static final String TEXT = "for S\r\n\r\nplace P \"£ é 😀\"\n// 😀 a comment\n"
            + "activity A \"Work\" {\n    at P\n    in csif.vision\n    lead Nobody\n}\n";
    private static final List<String> PIECES = List.of("", " ", "}", "{", "\n", "\r\n", "\r", "\"", "é", "😀", "// ",
            "place Q\n", "activity B { at P }\n", "P", "for S\n", "\uFEFF");
    private static final String ASKS = "{general: {positionEncodings: ['%s']}, textDocument: {diagnostic: {}}}";

    @TempDir
    Path temporary;

    private int version = 1;

    /** A change from one place to another, in characters of the text as it is then; the text takes their place. */
    private record Edit(int from, int to, String text) {
    }

    private static Gen<List<Edit>> edits() {
        return Gen.lists(choices -> {
            int from = choices.next(TEXT.length() + 20);
            return new Edit(from, from + choices.next(12), PIECES.get(choices.next(PIECES.size())));
        }, 8);
    }

    @Test
    void leaveTheServerWithTheTextAsItIs() throws IOException {
        for (String encoding : List.of("utf-16", "utf-8")) {
            Path folder = Files.createDirectories(temporary.resolve(encoding));
            Files.writeString(folder.resolve("a.sextant"), "system S \"S\" { uses csif  as-of 2026-03 }\n");
            Path file = folder.resolve("b.sextant");
            try (Client edited = Client.in(folder, ASKS.formatted(encoding));
                    Client fresh = Client.in(folder, ASKS.formatted(encoding))) {
                Property.check("any-edits-" + encoding, edits(), 40,
                        edits -> check(edited, fresh, file, edits, encoding));
            }
        }
    }

    private void check(Client edited, Client fresh, Path file, List<Edit> edits, String encoding) {
        String text = TEXT;
        edited.open(file, text);
        for (Edit each : edits) {
            int from = boundary(text, each.from());
            int to = Math.max(from, boundary(text, each.to()));
            JsonObject change = new JsonObject();
            JsonObject range = new JsonObject();
            range.add("start", position(text, from, encoding));
            range.add("end", position(text, to, encoding));
            change.add("range", range);
            change.addProperty("text", each.text());
            edited.change(file, ++version, change);
            text = text.substring(0, from) + each.text() + text.substring(to);
        }
        fresh.open(file, text);
        assertEquals(seen(fresh, file), seen(edited, file));
        edited.close(file);
        fresh.close(file);
    }

    /** What is found, and where the parts of the text are: other texts differ in these. */
    private static String seen(Client client, Path file) {
        JsonElement found = client.ask("textDocument/diagnostic", Client.of(file, "{}")).getAsJsonObject().get("items");
        JsonElement colours = client.ask("textDocument/semanticTokens/full", Client.of(file, "{}")).getAsJsonObject()
                .get("data");
        JsonElement outline = client.ask("textDocument/documentSymbol", Client.of(file, "{}"));
        return found + "\n" + colours + "\n" + outline;
    }

    private static int boundary(String text, int offset) {
        int at = Math.min(offset, text.length());
        boolean inside = at > 0 && at < text.length() && (Character.isLowSurrogate(text.charAt(at))
                || text.charAt(at) == '\n' && text.charAt(at - 1) == '\r');
        return inside ? at - 1 : at;
    }

    private static JsonObject position(String text, int offset, String encoding) {
        int line = 0;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                line++;
                start = at + 1;
            }
        }
        String before = text.substring(start, offset);
        int units = encoding.equals("utf-8") ? before.getBytes(StandardCharsets.UTF_8).length
                : before.length();
        return Client.json("{line: %d, character: %d}".formatted(line, units));
    }
}
