package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** A real editor, set up as docs/editors.md says for older ones, without a screen; where it is installed. */
@Tag("neovim")
@EnabledIf("isInstalled")
class NeovimTest {
    @TempDir
    Path temporary;

    static boolean isInstalled() {
        return RealEditor.isInstalled("nvim");
    }

    @Test
    void writesAsInTheWorkbench() throws IOException, InterruptedException {
        RealEditor neovim = new RealEditor(temporary);
        JsonObject seen = drive(neovim, neovim.portfolio(), "drive.lua");
        assertTrue(RealEditor.texts(seen.getAsJsonArray("diagnostics"))
                .contains("no organisation or role is called Trsut in Riverside; did you mean Trust?"),
                seen.toString());
        assertEquals(List.of("Trust"), RealEditor.texts(seen.getAsJsonArray("completion")));
        assertTrue(seen.get("hover").getAsString().startsWith("**Northbank Hospitals**\n"), seen.toString());
        assertEquals("[4,13]", seen.get("definition").toString());
        assertTrue(RealEditor.texts(seen.getAsJsonArray("refusal")).getFirst().endsWith(
                "Other is already the name of an organisation, at riverside.sextant:5; choose another name."),
                seen.toString());
        assertTrue(seen.get("renamed").getAsString().contains("activity A { lead Hospitals  with Trsut }"),
                seen.toString());
        assertTrue(seen.has("afterwards"), "a definition right after renaming: " + seen);
        assertTrue(seen.get("lens").getAsString().matches("\\d+ gaps: add an activity in “.+”"), seen.toString());
        assertTrue(seen.get("declared").getAsString().contains("organisation Hospitals \"Northbank Hospitals\""),
                seen.toString());
    }

    @Test
    void emptyFileBecomesAPortfolioByCompletionAndFixesAlone() throws IOException, InterruptedException {
        RealEditor neovim = new RealEditor(temporary);
        Path folder = Files.createDirectories(temporary.resolve("riverside"));
        Files.createFile(folder.resolve("riverside.sextant"));
        JsonObject seen = drive(neovim, folder, "empty.lua");
        assertEquals("system", seen.get("first").getAsString());
        assertEquals("delivering", seen.get("status").getAsString());
        assertTrue(seen.get("hover").getAsString().startsWith("**Collective vision and leadership**\n"),
                seen.toString());
        List<String> offered = RealEditor.texts(seen.getAsJsonArray("offered"));
        assertEquals(7, offered.size(), offered.toString());
        assertTrue(offered.subList(0, 6).stream().allMatch(each -> each.startsWith("Add a planned activity in")),
                offered.toString());
        assertEquals("Add an organisation called Harbour", offered.getLast());
        String text = seen.get("text").getAsString();
        for (String domain : List.of("vision", "operating", "capability", "redesign", "continuous", "innovation")) {
            assertTrue(text.contains("csif." + domain + "\n"), domain + " in " + text);
        }
    }

    private static JsonObject drive(RealEditor neovim, Path folder, String script)
            throws IOException, InterruptedException {
        JsonObject seen = neovim.drive(folder, "nvim", "--headless", "--clean", "-c",
                "luafile " + neovim.setUp("Neovim, 0.7 to 0.10", "lua", "init.lua"), "-c",
                "luafile " + RealEditor.ROOT.resolve("tests/org.sextant.lsp.tests/neovim").resolve(script));
        assertFalse(seen.has("failure"), seen.toString());
        return seen;
    }
}
