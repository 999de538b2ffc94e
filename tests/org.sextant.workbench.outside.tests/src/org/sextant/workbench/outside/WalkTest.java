package org.sextant.workbench.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The walks of the documentation end where it says. */
@EnabledOnOs(OS.LINUX)
class WalkTest {
    @TempDir
    private Path folder;

    @Test
    void endsWithAnActivityInEachDomainAndNoError() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path file;
        try (Product product = Product.start(workspace)) {
            file = Walk.go(product, workspace, Pictures.NONE);
            assertEquals(0, product.leave(), product.said());
        }
        Log.assertNothing(workspace);
        String checked = sextant("check", file.getParent());
        assertFalse(checked.contains("error"), checked);
        assertFalse(checked.contains("[domain.gap]"), checked);
        String gaps = sextant("gaps", file.getParent());
        assertTrue(gaps.contains("6 activities: 6 active"), gaps);
        assertFalse(gaps.contains("domains in which nothing"), gaps);
        assertEquals("0 of 1 file would change", sextant("format", "--check", file.getParent()).strip(),
                Files.readString(file));
    }

    @Test
    void emptyFileBecomesAPortfolioByCompletionAndFixesAlone() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path file = Files.createDirectories(folder.resolve("riverside")).resolve("riverside.sextant");
        Files.createFile(file);
        try (Product product = Product.start(workspace, file.getParent().toString())) {
            EmptyFileWalk.go(product, file, Pictures.NONE);
            assertEquals(0, product.leave(), product.said());
        }
        Log.assertNothing(workspace);
        String checked = sextant("check", file.getParent());
        assertFalse(checked.contains("error"), checked);
        assertFalse(checked.contains("[domain.gap]"), checked);
        assertTrue(sextant("gaps", file.getParent()).contains("6 activities: 1 active"), checked);
    }

    private static String sextant(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("sextant.root"), "target/sextant/bin/sextant").toString()));
        List.of(arguments).forEach(each -> command.add(each.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("sextant.java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
