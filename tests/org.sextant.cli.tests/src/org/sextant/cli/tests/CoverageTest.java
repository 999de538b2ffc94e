package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class CoverageTest {
    private static final String END = "Describes what is written down; it is no assessment.";

    @ParameterizedTest
    @CsvSource({"west-yorkshire," + Cli.WEST_YORKSHIRE, "riverside," + Cli.RIVERSIDE})
    void fitsATerminalAndSaysWhatItShows(String name, String portfolio) {
        Cli.Result result = Cli.sextant("coverage", portfolio);
        assertEquals(0, result.status(), result.err());
        assertFits(80, result);
        assertEquals(END, result.lines().getLast());
        Golden.check("coverage-" + name + ".txt", result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "mode", "place", "organisation", "level", "goal", "tag", "time"})
    void cutsInRows(String by) {
        Cli.Result result = Cli.sextant("coverage", Cli.WEST_YORKSHIRE, "--by", by);
        assertFits(80, result);
        assertEquals(END, result.lines().getLast());
        Golden.check("coverage-west-yorkshire-by-" + by + ".txt", result.out());
        Schemas.valid(Cli.sextant("coverage", Cli.WEST_YORKSHIRE, "--by", by, "--format", "json").out());
    }

    @Test
    void writesJson() {
        Cli.Result result = Cli.sextant("coverage", Cli.RIVERSIDE, "--format", "json");
        Schemas.valid(result.out());
        Golden.check("coverage-riverside.json", result.out());
        Schemas.valid(Cli.sextant("coverage", Cli.WEST_YORKSHIRE, "--format", "json", "--place", "Leeds").out());
    }

    @Test
    void writesCsv() {
        Cli.Result result = Cli.sextant("coverage", Cli.RIVERSIDE, "--format", "csv");
        Golden.check("coverage-riverside.csv", result.out());
        Golden.check("coverage-riverside-by-place.csv",
                Cli.sextant("coverage", Cli.RIVERSIDE, "--format", "csv", "--by", "place").out());
        assertTrue(result.out().endsWith("\r\n"));
        int columns = fields(result.out().split("\r\n")[0]);
        for (String line : result.out().split("\r\n")) {
            assertEquals(columns, fields(line), line);
        }
    }

    private static int fields(String line) {
        return line.replaceAll("\"([^\"]|\"\")*\"", "x").split(",", -1).length;
    }

    @Test
    void findsTheStatesThatTheExampleIsMeantToHave() throws IOException {
        JsonNode json = Schemas.valid(Cli.sextant("coverage", Cli.WEST_YORKSHIRE, "--format", "json").out());
        List<String> expected = Files.readAllLines(Path.of(Cli.WEST_YORKSHIRE + "-expected.csv"));
        for (String line : expected.subList(1, expected.size())) {
            String[] fields = line.split(",", 4);
            String mode = "csif." + fields[0] + "." + fields[1];
            assertEquals(fields[2], state(json, mode), mode);
        }
    }

    private static String state(JsonNode json, String mode) {
        return json.findParents("provenance").stream().filter(each -> each.path("name").asText().equals(mode))
                .findFirst().orElseThrow().get("state").asText();
    }

    @Test
    void countsTheSameInEachFormat() {
        String text = Cli.sextant("coverage", Cli.WEST_YORKSHIRE).out();
        JsonNode states = Schemas.valid(Cli.sextant("coverage", Cli.WEST_YORKSHIRE, "--format", "json").out())
                .at("/portfolios/0/systems/0/frameworks/0/states");
        List<String> csv = Cli.sextant("coverage", Cli.WEST_YORKSHIRE, "--format", "csv").lines();
        for (String state : List.of("covered", "partial", "gap")) {
            int number = states.get(state).asInt();
            assertTrue(
                    Pattern.compile("^. " + state + " +" + number + " of 20 ", Pattern.MULTILINE).matcher(text).find(),
                    text);
            assertEquals(number, csv.stream().filter(line -> modeIn(line, state)).count());
        }
    }

    private static boolean modeIn(String line, String state) {
        Matcher matcher = Pattern
                .compile(",(conditions|transformation),[a-z]+,([a-z]*),(?:\"[^\"]*\"|[^,]*),([a-z-]+),").matcher(line);
        return matcher.find() && !matcher.group(2).isEmpty() && matcher.group(3).equals(state);
    }

    @Test
    void filtersAndSaysSo() {
        Cli.Result result = Cli.sextant("coverage", Cli.RIVERSIDE, "--place", "South", "--level", "team");
        assertTrue(result.out().contains("Shown: at Southbank, level team; 1 activity: 1 ended or paused"),
                result.out());
        assertTrue(result.out().contains("served system-wide") || result.out().contains("ended or paused"),
                result.out());
        assertEquals(result.out(),
                Cli.sextant("coverage", Cli.RIVERSIDE, "--place", "southbank", "--level", "team").out());
        assertTrue(Cli.sextant("coverage", Cli.RIVERSIDE, "--organisation", "North.Trust", "--status", "delivering")
                .out().contains("Shown: with Northbank Hospitals, status delivering; 2 activities"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--place | Nroth | no place is called Nroth; did you mean North?",
            "--organisation | Truts | no organisation is called Truts; did you mean North.Trust?",
            "--level | citty | no level is called citty; use team, organisation,",
            "--status | done | no status is called done; use idea,",
            "--system | Rivrside | no system is called Rivrside; did you mean Riverside?",
            "--framework | csfi | no framework that Riverside Health and Care Partnership uses is called csfi; did you",
            "--by | colour | --by is domain, mode, place,"})
    void saysWhatThereIsInsteadOfWhatThereIsNot(String option, String name, String message) {
        Cli.Result result = Cli.sextant("coverage", Cli.RIVERSIDE, option, name);
        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("sextant: " + message), result.err());
        assertEquals("", result.out());
    }

    @Test
    void showsEachSystemOfAFolderOrTheOneAskedFor() {
        Cli.Result both = Cli.sextant("coverage", Cli.TWO_SYSTEMS);
        assertTrue(both.out().contains("Eastern partnership") && both.out().contains("Western partnership"));
        assertFalse(Cli.sextant("coverage", Cli.TWO_SYSTEMS, "--system", "West").out().contains("Eastern"));
        Cli.Result harbour = Cli.sextant("coverage", Cli.TWO_SYSTEMS, "--place", "Harbour");
        assertFalse(harbour.out().contains("Western"), "only one has the place");
    }

    @Test
    void showsSeveralFoldersOneAfterTheOther() {
        Cli.Result text = Cli.sextant("coverage", Cli.TWO_SYSTEMS, Cli.RIVERSIDE);
        assertTrue(text.out().indexOf("Eastern") < text.out().indexOf("Riverside"));
        JsonNode json = Schemas
                .valid(Cli.sextant("coverage", "--format", "json", Cli.TWO_SYSTEMS, Cli.RIVERSIDE).out());
        assertEquals(List.of(Cli.TWO_SYSTEMS, Cli.RIVERSIDE),
                Schemas.stream(json.get("portfolios")).map(each -> each.get("path").asText()).toList());
    }

    @Test
    void showsWhatThereIsOfAWrongFileAndSaysThatSomethingMayBeMissing() {
        Cli.Result result = Cli.sextant("coverage", "fixtures/wrong/dates.sextant");
        assertEquals(1, result.status());
        assertTrue(result.out().endsWith(END + "\n"));
        assertTrue(result.err().contains("has 1 error, and what is shown may lack something"), result.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100})
    void fitsOtherWidths(int width) {
        Cli terminal = new Cli().with("COLUMNS", Integer.toString(width));
        assertFits(width, terminal.run("coverage", Cli.WEST_YORKSHIRE));
        assertFits(width, terminal.run("gaps", Cli.WEST_YORKSHIRE));
        assertFits(width, terminal.run("plan", Cli.RIVERSIDE));
        assertFits(width, terminal.run("frameworks", "csif"));
    }

    @Test
    void neverGetsWiderThanAHundredColumns() {
        Cli.Result result = new Cli().with("COLUMNS", "300").run("coverage", Cli.WEST_YORKSHIRE);
        assertFits(100, result);
        assertTrue(result.lines().stream().anyMatch(line -> line.length() == 100), result.out());
    }

    private static void assertFits(int width, Cli.Result result) {
        result.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= width, line));
    }
}
