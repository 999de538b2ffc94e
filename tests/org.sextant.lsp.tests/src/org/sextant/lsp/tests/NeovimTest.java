package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A real editor, set up as docs/editors.md says for older ones, without a screen; where it is installed. */
@Tag("neovim")
@EnabledIf("isInstalled")
class NeovimTest {
    private static final Path ROOT = Path.of(System.getProperty("sextant.root"));
    private static final String SET_UP = "### Neovim, 0.7 to 0.10\n";

    @TempDir
    Path temporary;

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "nvim")));
    }

    /** The code that the documentation gives. */
    private static String setUp() throws IOException {
        String text = Files.readString(ROOT.resolve("docs/editors.md"));
        int from = text.indexOf("```lua\n", text.indexOf(SET_UP)) + "```lua\n".length();
        return text.substring(from, text.indexOf("```", from));
    }

    private JsonObject drive(Path folder) throws IOException, InterruptedException {
        Path result = temporary.resolve("seen.json");
        Path setUp = Files.writeString(temporary.resolve("init.lua"), setUp());
        ProcessBuilder editor = new ProcessBuilder("nvim", "--headless", "--clean", "-c", "luafile " + setUp, "-c",
                "luafile " + ROOT.resolve("tests/org.sextant.lsp.tests/neovim/drive.lua"));
        Map<String, String> environment = editor.environment();
        for (String each : List.of("CACHE", "STATE", "CONFIG", "DATA")) {
            environment.put("XDG_" + each + "_HOME", temporary.resolve(each).toString());
        }
        environment.put("JAVA_HOME", System.getProperty("sextant.java.home"));
        environment.put("PATH", Path.of(System.getProperty("sextant.distribution"), "bin") + File.pathSeparator
                + environment.get("PATH"));
        environment.put("SEXTANT_FOLDER", folder.toString());
        environment.put("SEXTANT_RESULT", result.toString());
        Path said = temporary.resolve("said.txt");
        Process process = editor.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(5 * Client.PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it does not end\n" + Files.readString(said));
        }
        assertTrue(Files.exists(result), () -> "no result from " + said);
        return JsonParser.parseString(Files.readString(result)).getAsJsonObject();
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(each -> each.getAsString()).toList();
    }

    @Test
    void writesAsInTheWorkbench() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve("riverside"));
        Files.writeString(folder.resolve("riverside.sextant"), """
            system Riverside "Riverside" {
                uses csif
            }
            organisation Trust "Northbank Hospitals" { kind provider }
            organisation Other "Others" { kind provider }
            """);
        Files.writeString(folder.resolve("work.sextant"), """
            for Riverside
            activity A { lead Trust  with Trsut }
            activity B { lead Tr }
            """);
        JsonObject seen = drive(folder);
        assertFalse(seen.has("failure"), seen.toString());
        assertTrue(texts(seen.getAsJsonArray("diagnostics"))
                .contains("no organisation or role is called Trsut in Riverside; did you mean Trust?"),
                seen.toString());
        assertEquals(List.of("Trust"), texts(seen.getAsJsonArray("completion")));
        assertTrue(seen.get("hover").getAsString().startsWith("**Northbank Hospitals**\n"), seen.toString());
        assertEquals("[4,13]", seen.get("definition").toString());
        assertTrue(texts(seen.getAsJsonArray("refusal")).getFirst().endsWith(
                "Other is already the name of an organisation, at riverside.sextant:5; choose another name."),
                seen.toString());
        assertTrue(seen.get("renamed").getAsString().contains("activity A { lead Hospitals  with Trsut }"),
                seen.toString());
        assertTrue(seen.get("lens").getAsString().matches("\\d+ gaps: add an activity in “.+”"), seen.toString());
        assertTrue(seen.get("declared").getAsString().contains("organisation Hospitals \"Northbank Hospitals\""),
                seen.toString());
    }
}
