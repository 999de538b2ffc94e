package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Emacs with Eglot, set up as docs/editors.md says, without a screen; where both are installed. */
@Tag("emacs")
@EnabledIf("isInstalled")
class EmacsTest {
    private static final String PACKAGES = "(package-initialize)";

    @TempDir
    Path temporary;

    static boolean isInstalled() throws IOException, InterruptedException {
        if (!RealEditor.isInstalled("emacs")) {
            return false;
        }
        Process process = new ProcessBuilder("emacs", "--batch", "--eval", PACKAGES, "--eval",
                "(kill-emacs (if (require 'eglot nil t) 0 1))").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        return process.waitFor() == 0;
    }

    @Test
    void writesAsInTheWorkbench() throws IOException, InterruptedException {
        RealEditor emacs = new RealEditor(temporary);
        JsonObject seen = emacs.drive(emacs.portfolio(), "emacs", "--batch", "--eval", PACKAGES, "-l",
                emacs.setUp("Emacs, with Eglot", "elisp", "init.el").toString(), "-l",
                RealEditor.ROOT.resolve("tests/org.sextant.lsp.tests/emacs/drive.el").toString());
        assertFalse(seen.has("failure"), seen.toString());
        assertTrue(RealEditor.texts(seen.getAsJsonArray("diagnostics")).stream().anyMatch(
                each -> each.contains("no organisation or role is called Trsut in Riverside; did you mean Trust?")),
                seen.toString());
        assertEquals("activity B { lead Trust }", text(seen, "completed"));
        assertEquals("// activity A { lead Trust  with Trsut }", text(seen, "commented"));
        assertEquals("activity A { lead Trust  with Trsut }", text(seen, "uncommented"));
        assertTrue(text(seen, "hover").startsWith("Northbank Hospitals"), seen.toString());
        assertEquals("riverside.sextant:4", text(seen, "definition"));
        assertEquals("Other is already the name of an organisation, at riverside.sextant:5; choose another name.",
                text(seen, "refusal"));
        assertTrue(text(seen, "renamed").contains("activity A { lead Hospitals  with Trsut }"), seen.toString());
        assertTrue(RealEditor.texts(seen.getAsJsonArray("fixes")).contains("Add an organisation called Trsut"),
                seen.toString());
        assertFalse(seen.get("tabs").getAsBoolean(), seen.toString());
        assertTrue(text(seen, "declared").contains("organisation Hospitals \"Northbank Hospitals\""), seen.toString());
    }

    private static String text(JsonObject seen, String name) {
        return seen.get(name).getAsString();
    }
}
