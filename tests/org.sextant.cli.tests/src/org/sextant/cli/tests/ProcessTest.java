package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the start script as users do. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void endsWithTheStatus() throws IOException, InterruptedException {
        assertEquals(0, new Cli().start(folder, "--version").status());
        Cli.Result usage = new Cli().start(folder, "check", "nowhere");
        assertEquals(2, usage.status());
        assertEquals("sextant: there is no file or folder nowhere\n", usage.err());
        assertEquals("", usage.out());
    }

    @Test
    void writesPathsFromTheCurrentFolder() throws IOException, InterruptedException {
        Path portfolio = Files.createDirectories(folder.resolve("my portfolio"));
        Files.writeString(portfolio.resolve("é.sextant"), "system X \"x\" { uses csif }\nplace P\nplace P\n");
        Cli.Result relative = new Cli().start(folder, "check", "--format", "json", "my portfolio");
        assertEquals(1, relative.status(), relative.err());
        String file = Schemas.valid(relative.out()).at("/portfolios/0/findings/0/file").asText();
        assertEquals("my portfolio/é.sextant", file);
        Cli.Result absolute = new Cli().start(folder, "check", "--format", "json", portfolio.toString());
        assertEquals(file, Schemas.valid(absolute.out()).at("/portfolios/0/findings/0/file").asText());
        assertTrue(new Cli().start(folder, "check", ".").out().contains("./my portfolio/é.sextant:3:7: error: "));
    }

    @Test
    void readsStandardInputAndWritesUtf8() throws IOException, InterruptedException {
        Cli.Result result = new Cli().with("LC_ALL", "C")
                .input("system X \"Süd – 日本\" {\n    uses csif\n    as-of 2026-03\n}\n").start(folder, "coverage", "-");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().startsWith("Süd – 日本\n"), result.out());
        assertTrue(result.out().contains("○ Collective vision and leadership"), result.out());
        assertTrue(result.out().chars().noneMatch(c -> c == '\u001b'), "no terminal, no colour");
    }

    @Test
    void endsInSilenceWhenNobodyReads() throws IOException, InterruptedException {
        Process process = new Cli().process(folder, "frameworks", "csif", "--format", "json").start();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("{", reader.readLine());
        }
        assertEquals(0, process.waitFor());
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
