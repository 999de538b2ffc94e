package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"domain", "mode", "place", "organisation", "level", "status", "goal", "tag", "time"})
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

    @ParameterizedTest
    @ValueSource(strings = {"--organisation ICB", "--place Leeds", "--level place", "--status delivering", "--by place",
            "--by organisation", "--by level", "--by status", "--by goal", "--by tag", "--by time --level place"})
    void tellsNoPartOfASystemThatItHasGaps(String options) {
        String[] arguments = ("coverage " + Cli.WEST_YORKSHIRE + " " + options).split(" ");
        String text = Cli.sextant(arguments).out();
        assertFalse(text.contains("○"), text);
        assertEquals(!options.startsWith("--by"), text.contains("· nothing of these"), text);
        String ascii = new Cli().charset(StandardCharsets.US_ASCII).with("LC_ALL", "C.US-ASCII").run(arguments).out();
        assertEquals(!options.startsWith("--by"), ascii.contains(": nothing of these"), ascii);
        List<String> json = new ArrayList<>(List.of(arguments));
        json.addAll(List.of("--format", "json"));
        JsonNode framework = Schemas.valid(Cli.sextant(json.toArray(String[]::new)).out())
                .at("/portfolios/0/systems/0/frameworks/0");
        JsonNode states = framework.has("cut") ? framework.at("/cut/rows/0/states") : framework.get("states");
        assertEquals(0, states.get("gap").asInt());
        assertTrue(states.get("none").asInt() > 0);
    }

    @Test
    void saysWhoseAccountItShows() {
        Cli cli = new Cli().input("""
            system X "X" {
                uses   csif
                as-of  2026-03
                source "One" link "https://example.org/one"
                source "Two"
                source "Three"
                source "Four"
                note   "Ours alone"
            }
            activity A "A" { in csif.vision  status delivering }
            activity B "B" { in csif.vision  status delivering since 2025 }
            """);
        for (String command : List.of("coverage -", "coverage - --by level", "gaps -", "plan -")) {
            Cli.Result result = cli.run(command.split(" "));
            assertTrue(result.out().startsWith("X\nFrom: One, https://example.org/one\nFrom: Two\nFrom: Three\n"
                    + "  and 1 other source\n"), result.out());
            assertFalse(result.out().contains("Ours alone"), result.out());
            assertTrue(result.out().contains("1 of the active ones states no date and so counts on every date"),
                    result.out());
        }
        for (String command : List.of("coverage", "gaps", "plan")) {
            JsonNode system = Schemas.valid(cli.run(command, "-", "--format", "json").out())
                    .at("/portfolios/0/systems/0");
            assertEquals(4, system.get("sources").size());
            assertEquals("https://example.org/one", system.at("/sources/0/link").asText());
        }
    }

    @Test
    void saysWhichDomainIsAloneOrLeans() {
        String one = "activity A%d \"A\" { in csif.%s  status delivering since 2025 }\n";
        StringBuilder text = new StringBuilder("system X \"X\" { uses csif  as-of 2026-03 }\n");
        for (int i = 0; i < 5; i++) {
            text.append(one.formatted(i, "redesign"));
        }
        assertTrue(new Cli().input(text.toString()).run("coverage", "-").out()
                .contains("5 active activities: all in one domain, System and pathway redesign\n"));
        text.append(one.formatted(5, "continuous"));
        String leaning = new Cli().input(text.toString()).run("coverage", "-").out().replaceAll("\\s+", " ");
        assertTrue(leaning.contains("6 active activities: leaning to System and pathway redesign, by number of "
                + "activities; nothing active in Targeted innovation"), leaning);
        text.append(one.formatted(6, "continuous")).append(one.formatted(7, "continuous"));
        assertTrue(new Cli().input(text.toString()).run("coverage", "-").out()
                .contains("8 active activities: nothing active in Targeted innovation\n"));
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
