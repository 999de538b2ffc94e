package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class FrameworksAndExplainTest {
    @Test
    void listsFrameworks() {
        Cli.Result result = Cli.sextant("frameworks");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("csif") && result.out().contains("2 halves, 6 domains and 20 modes"),
                result.out());
    }

    @Test
    void showsAFramework() {
        Cli.Result text = Cli.sextant("frameworks", "csif");
        assertTrue(text.out().contains("Co-creating a vision and narrative for change (csif.vision.narrative)"));
        String json = Cli.sextant("frameworks", "csif", "--format", "json").out();
        assertEquals(20, Schemas.valid(json).findValues("modes").stream().mapToInt(modes -> modes.size()).sum());
    }

    @Test
    void saysWhichFrameworksThereAre() {
        Cli.Result result = Cli.sextant("frameworks", "csfi");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("is called csfi; did you mean csif?"), result.err());
    }

    @Test
    void explainsACode() {
        Cli.Result result = Cli.sextant("explain", "lead.none");
        assertEquals(0, result.status());
        Golden.check("explain-lead.none.txt", result.out());
    }

    @Test
    void explainsEveryCodeItLists() {
        List<String> lines = Cli.sextant("explain").lines();
        assertTrue(lines.size() >= 40, lines.toString());
        for (String line : lines) {
            String code = line.split(" ")[0];
            Cli.Result result = Cli.sextant("explain", code);
            assertTrue(result.out().startsWith(code + " ("), result.out() + result.err());
        }
    }

    @Test
    void listsCodesInTheOrderOfTheDefinitionsAndNeverCutsThem() {
        List<String> lines = Cli.sextant("explain").lines();
        assertTrue(lines.getFirst().startsWith("syntax.error "), lines.getFirst());
        assertTrue(lines.getLast().startsWith("control.none "), lines.getLast());
        List<String> shown = new Cli().with("SEXTANT_TERMINAL", "out").run("explain").lines();
        assertTrue(shown.size() > lines.size(), "long titles go on in another line");
        shown.forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
        assertEquals(words(lines), words(shown));
    }

    private static List<String> words(List<String> lines) {
        return List.of(String.join(" ", lines).split("\\s+"));
    }

    @Test
    void saysWhichCodeMayBeMeant() {
        Cli.Result result = Cli.sextant("explain", "leed.none");
        assertEquals(2, result.status());
        assertEquals("sextant: no finding has the code leed.none; did you mean lead.none?\n", result.err());
    }
}
