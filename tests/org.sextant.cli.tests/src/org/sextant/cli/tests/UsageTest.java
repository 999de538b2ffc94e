package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** How the command line is called, what it reads, and how it ends. */
class UsageTest {
    private static final String SYSTEM = "system X \"x\" {\n    uses  csif\n    as-of 2026-03\n}\n";

    @TempDir
    Path folder;

    @Test
    void listsCommands() {
        Cli.Result help = Cli.sextant("help");
        assertEquals(0, help.status());
        Golden.check("help.txt", help.out());
        assertEquals(help.out(), Cli.sextant("--help").out());
        Cli.Result nothing = Cli.sextant();
        assertEquals(2, nothing.status());
        assertEquals(help.out(), nothing.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "coverage", "gaps", "plan", "frameworks", "explain", "format", "lsp"})
    void hasHelpWithAnExampleForEachCommand(String command) {
        Cli.Result help = Cli.sextant(command, "--help");
        assertEquals(0, help.status());
        Golden.check("help-" + command + ".txt", help.out());
        assertEquals(help.out(), Cli.sextant("help", command).out());
        assertTrue(help.out().contains("For example:\n  sextant " + command), help.out());
        assertTrue(help.lines().stream().allMatch(line -> line.length() <= 80), help.out());
        assertTrue(Cli.sextant("help").out().contains("\n  " + command + " "));
    }

    @Test
    void saysItsVersion() {
        assertTrue(Cli.sextant("--version").out().matches("sextant \\d+\\.\\d+\\.\\d+(\\.\\d+)?\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "chekc x | no command is called chekc; did you mean check?",
            "--verison | no option is called --verison; see: sextant help",
            "check | a PATH is missing; see: sextant check --help",
            "check --fromat text x | no option is called --fromat; did you mean --format?; see: sextant check --help",
            "check --format xml x | --format is text, json or sarif, not xml; see: sextant check --help",
            "check x --format | --format needs a value: text, json or sarif; see: sextant check --help",
            "check --all=yes x | option '--all' should be specified without 'yes' parameter; see: sextant check --help",
            "check --all --all x | --all is given twice; see: sextant check --help",
            "check --as-of 2026-13 x | --as-of is a date such as 2026-03-31, 2026-03, 2026 or 2025/26, not 2026-13",
            "lsp --listen x | --listen is a port, a number up to 65535, not x",
            "lsp --socket 0 | --socket is a port, a number up to 65535, not 0",
            "lsp --socket 1 --listen 2 | give --socket or --listen, not both",
            "explain a b | too much is given: b; see: sextant explain --help"})
    void saysWhatIsWrongWithTheCommand(String command, String message) {
        Cli.Result result = Cli.sextant(command.split(" "));
        assertEquals(2, result.status());
        assertEquals("sextant: " + message + "\n", result.err());
        assertEquals("", result.out());
    }

    @Test
    void saysThatAPathIsNotThereAndChecksTheOthers() {
        Cli.Result result = Cli.sextant("check", "nowhere", Cli.RIVERSIDE, "nothing.sextant");
        assertEquals(2, result.status());
        assertEquals(
                "sextant: there is no file or folder nowhere\nsextant: there is no file or folder nothing.sextant\n",
                result.err());
        assertTrue(result.out().contains("fixtures/riverside: 3 files"), result.out());
    }

    @Test
    void saysThatAFolderHasNoFile() {
        Cli.Result result = Cli.sextant("check", "fixtures/empty");
        assertEquals(2, result.status());
        assertEquals("sextant: there is no .sextant file in fixtures/empty\n", result.err());
    }

    @Test
    void saysThatAFileCannotBeReadAndChecksTheOthers() throws IOException {
        Files.writeString(folder.resolve("a.sextant"), SYSTEM + "place P\nplace P\n");
        Files.createSymbolicLink(folder.resolve("gone.sextant"), folder.resolve("nowhere"));
        Cli.Result result = Cli.sextant("check", folder.toString());
        assertEquals(2, result.status());
        assertTrue(result.err().endsWith("gone.sextant: there is no such file\n"), result.err());
        assertTrue(result.out().contains("[name.duplicate]"), result.out());
        JsonNode json = Schemas.valid(Cli.sextant("check", "--format", "json", folder.toString()).out());
        assertEquals("there is no such file", json.at("/portfolios/0/unreadable/0/reason").asText());
    }

    @Test
    void readsStandardInput() {
        Cli.Result result = new Cli().input(SYSTEM + "place P\nplace P\n").run("check", "-");
        assertEquals(1, result.status());
        assertTrue(result.out().startsWith("<stdin>:6:7: error: P is already"), result.out());
        Schemas.valid(new Cli().input(SYSTEM).run("coverage", "--format", "json", "-").out());
    }

    @Test
    void saysThatNoSystemIsThereToShow() {
        Cli.Result result = new Cli().input("framework tiny \"Tiny\" {\n    domain one \"One\"\n}\n").run("coverage",
                "-");
        assertEquals(1, result.status());
        assertEquals("sextant: <stdin> describes no system, so there is nothing to show\n", result.err());
        assertEquals("sextant: a path is empty\n", Cli.sextant("check", "").err());
    }

    @Test
    void takesFilesTogetherAsOnePortfolio() {
        String flow = Cli.RIVERSIDE + "/activities/flow.sextant";
        Cli.Result together = Cli.sextant("check", Cli.RIVERSIDE + "/riverside.sextant", flow);
        assertEquals(0, together.status(), together.out());
        assertTrue(together.lines().getLast().startsWith("2 files: 2 files,"), together.out());
        assertEquals(1, Cli.sextant("check", flow).status(), "alone it continues nothing");
        assertEquals(0, new Cli().input(SYSTEM.replace("X", "Riverside")).run("check", "--fail-on", "never", flow, "-")
                .status());
    }

    @Test
    void takesEachFolderAsAPortfolio() {
        Cli.Result result = Cli.sextant("check", Cli.RIVERSIDE, Cli.TWO_SYSTEMS, Cli.RIVERSIDE + "/");
        assertEquals(2, result.lines().stream().filter(line -> line.contains(" files, ")).count(),
                "one of them is given twice");
    }

    @Test
    void takesWhatFollowsTwoDashesAsAPath() {
        assertTrue(Cli.sextant("check", "--", "--all").err().contains("there is no file or folder --all"));
    }

    @Test
    void passesOverABrokenPipe() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(0, new Cli().run(broken, OutputStream.nullOutputStream(), "coverage", Cli.RIVERSIDE));
        assertEquals(0, new Cli().run(broken, broken, "check", "--format", "json", Cli.RIVERSIDE));
        assertEquals(1, new Cli().run(broken, broken, "check", "--fail-on", "info", Cli.RIVERSIDE));
    }

    @Test
    void saysThatItCannotWrite() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        assertEquals(2, new Cli().run(full, err, "check", "--format", "json", Cli.RIVERSIDE));
        assertEquals("sextant: cannot write: No space left on device\n", err.toString());
    }

    @Test
    void takesTheBlameForItsOwnFaults() {
        OutputStream faulty = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a test");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        assertEquals(3, new Cli().run(faulty, err, "check", Cli.RIVERSIDE));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().startsWith("sextant: a fault of Sextant's own: IllegalStateException: a test"),
                err.toString());
    }

    @Test
    void showsNoProgressOfAShortStep() {
        Cli.Result result = new Cli().with("SEXTANT_TERMINAL", "err").run("check", "fixtures/wrong/dates.sextant");
        assertFalse(result.err().contains("Reading"), result.err());
    }
}
