package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class CheckTest {
    private static final Pattern LINE = Pattern
            .compile("[^:]+(:\\d+:\\d+)?: (error|warning|gap|info|ignored): .+ \\[[a-z.-]+]");

    @TempDir
    Path folder;

    @Test
    void writesALineForEachFindingAndASummary() {
        Cli.Result result = Cli.sextant("check", Cli.RIVERSIDE);
        assertEquals(0, result.status(), result.err());
        assertEquals("", result.err());
        Golden.check("check-riverside.txt", result.out());
        assertTrue(result.lines().stream().limit(result.lines().size() - 1L)
                .allMatch(line -> LINE.matcher(line).matches() || line.startsWith("and ")), result.out());
    }

    @Test
    void writesTenOfACodeUnlessAskedForAll() {
        assertTrue(Cli.sextant("check", Cli.RIVERSIDE).out()
                .contains("and 10 more [question.unanswered]; --all shows them"));
        Cli.Result all = Cli.sextant("check", "--all", Cli.RIVERSIDE);
        assertFalse(all.out().contains("--all"), all.out());
        assertEquals(20, all.lines().stream().filter(line -> line.endsWith("[question.unanswered]")).count());
    }

    @Test
    void countsTheSameInEachFormat() {
        Cli.Result text = Cli.sextant("check", "--all", Cli.RIVERSIDE);
        JsonNode json = Schemas.valid(Cli.sextant("check", "--format", "json", Cli.RIVERSIDE).out());
        JsonNode sarif = Schemas.read(Cli.sextant("check", "--format=sarif", Cli.RIVERSIDE).out());
        int lines = text.lines().size() - 1;
        assertEquals(lines, sarif.at("/runs/0/results").size());
        assertEquals(lines,
                json.at("/portfolios/0/findings").size() + json.at("/portfolios/0/ignored").size());
        assertTrue(text.lines().getLast().contains(json.at("/portfolios/0/counts/gap").asInt() + " gaps"));
    }

    @Test
    void writesJson() {
        Cli.Result result = Cli.sextant("check", "--format", "json", Cli.RIVERSIDE);
        Schemas.valid(result.out());
        Golden.check("check-riverside.json", result.out());
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "gap,1", "info,1", "never,0"})
    void failsFromTheSeverityOnThatIsAskedFor(String level, int status) {
        assertEquals(status, Cli.sextant("check", "--fail-on", level, Cli.RIVERSIDE).status());
    }

    @Test
    void neverFailsOnAnErrorWhenAskedNeverTo() {
        assertEquals(0, Cli.sextant("check", "--fail-on=never", "fixtures/wrong/dates.sextant").status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "misspelt | 10:12 | reference.unresolved | did you mean Trust?",
            "dates | 10:12 | date.order | before it starts",
            "duplicate | 7:7 | name.duplicate | North is already the name of a place",
            "cycle | 8:11 | dependency.cycle | in a circle",
            "brace | 6:30 | syntax.error | nothing closes this {"})
    void findsWhatIsWrong(String file, String place, String code, String words) {
        String path = "fixtures/wrong/" + file + ".sextant";
        Cli.Result result = Cli.sextant("check", path);
        assertEquals(1, result.status(), result.out());
        String first = result.lines().getFirst();
        assertTrue(first.startsWith(path + ":" + place + ": error: "), first);
        assertTrue(first.contains(words) && first.endsWith("[" + code + "]"), first);
        assertTrue(result.lines().getLast().contains("1 error"), result.out());
    }

    @Test
    void saysThatThereIsNoSystem() {
        Cli.Result result = Cli.sextant("check", "fixtures/wrong/no-system.sextant");
        assertEquals(1, result.status());
        assertTrue(result.out().startsWith("fixtures/wrong/no-system.sextant: error: no file here says"), result.out());
        assertTrue(result.out().contains("[system.none]"), result.out());
    }

    @Test
    void findsBadEncoding() throws IOException {
        Path file = folder.resolve("latin.sextant");
        Files.write(file, "system X \"Caf\u00e9\" {\n    uses csif\n}\n".getBytes(StandardCharsets.ISO_8859_1));
        Cli.Result result = Cli.sextant("check", file.toString());
        assertEquals(1, result.status());
        assertTrue(result.out().contains(":1:14: error: ") && result.out().contains("[encoding.invalid]"),
                result.out());
    }

    @Test
    void countsColumnsInCharacters() throws IOException {
        Path file = folder.resolve("wide.sextant");
        Files.writeString(file, """
            system X "\uD83D\uDE80 x" { uses csif  as-of 2026-03 }
            activity A "\uD83D\uDE80\uD83D\uDE80" { lead Nobody  status delivering }
            """);
        JsonNode json = Schemas.valid(Cli.sextant("check", "--format", "json", file.toString()).out());
        JsonNode finding = Schemas.stream(json.at("/portfolios/0/findings"))
                .filter(each -> each.get("code").asText().equals("reference.unresolved")).findFirst().orElseThrow();
        assertEquals(2, finding.get("line").asInt());
        assertEquals(24, finding.get("column").asInt());
        assertEquals(30, finding.get("endColumn").asInt());
    }

    @Test
    void looksAtTheDateAskedFor() {
        Cli.Result result = Cli.sextant("check", "--as-of", "2025-12", Cli.RIVERSIDE);
        assertTrue(result.lines().getLast().endsWith("as of 2025-12 (as asked for)"), result.out());
        assertFalse(result.out().contains("[status.stale]"), result.out());
    }

    @Test
    void honoursTheSettingsOfAPortfolio() throws IOException {
        Path file = folder.resolve("a.sextant");
        Files.writeString(file,
                "system X \"x\" {\n    uses csif\n    as-of 2026-03\n}\nplace P \"p\"\nplace P \"q\"\n");
        Files.writeString(folder.resolve("sextant.properties"), "severity.name.duplicate = info\nsevrity.x = off\n");
        Cli.Result result = Cli.sextant("check", folder.toString());
        assertEquals(1, result.status(), result.out());
        assertTrue(result.out().contains("info: P is already"), result.out());
        assertTrue(result.lines().getFirst().contains("sextant.properties:2:1: error: no setting is called sevrity.x"),
                result.out());
        assertTrue(result.lines().getFirst().endsWith("[property.unknown]"), result.out());
        Schemas.valid(Cli.sextant("check", "--format", "json", folder.toString()).out());
    }

    @Test
    void leavesOutWhatWouldSteerTheTerminal() throws IOException {
        Path file = folder.resolve("a.sextant");
        Files.writeString(file, "system X \"x\" { uses csif }\nactivity A \"\u001b[31mred\" { status delivering }\n");
        Cli.Result result = Cli.sextant("check", file.toString());
        assertFalse(result.out().contains("\u001b"), result.out());
    }
}
