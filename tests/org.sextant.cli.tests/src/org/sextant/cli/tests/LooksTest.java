package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal can show, and the words that are never used. */
class LooksTest {
    private static final String DIM = "\u001b[2m";

    @Test
    void dimsSecondaryTextOnATerminalOnly() {
        Cli terminal = new Cli().with("SEXTANT_TERMINAL", "out,err").with("TERM", "xterm");
        String dimmed = terminal.run("coverage", Cli.RIVERSIDE).out();
        assertTrue(dimmed.contains(DIM), dimmed);
        String plain = Cli.sextant("coverage", Cli.RIVERSIDE).out();
        assertFalse(plain.contains("\u001b"), plain);
        assertEquals(plain, dimmed.replace(DIM, "").replace("\u001b[0m", ""), "dim and nothing else");
        assertEquals(plain, terminal.with("NO_COLOR", "1").run("coverage", Cli.RIVERSIDE).out());
        assertEquals(plain, terminal.with("TERM", "dumb").run("coverage", Cli.RIVERSIDE).out());
        assertEquals(plain, new Cli().with("SEXTANT_TERMINAL", "err").run("coverage", Cli.RIVERSIDE).out());
    }

    @Test
    void makesDoWithAscii() {
        Cli.Result result = new Cli().charset(StandardCharsets.US_ASCII).with("LC_ALL", "en_GB.US-ASCII")
                .run("coverage", Cli.WEST_YORKSHIRE);
        assertTrue(result.out().chars().allMatch(c -> c < 128), result.out());
        Golden.check("coverage-west-yorkshire-ascii.txt", result.out());
    }

    @Test
    void makesDoWithLatin1() {
        Cli.Result result = new Cli().charset(StandardCharsets.ISO_8859_1).with("LANG", "en_GB.ISO-8859-1")
                .run("check", "--all", Cli.RIVERSIDE);
        assertTrue(result.out().contains("Shared care record - one view"), result.out());
    }

    @Test
    void writesDataInUtf8Whatever() {
        Cli latin = new Cli().with("LC_ALL", "en_GB.ISO-8859-1");
        for (String format : List.of("json", "csv")) {
            assertEquals(Cli.sextant("coverage", "--format", format, Cli.RIVERSIDE).out(),
                    latin.run("coverage", "--format", format, Cli.RIVERSIDE).out());
        }
    }

    @Test
    void writesTheSameTwice() {
        for (String command : List.of("check", "coverage", "gaps", "plan")) {
            assertEquals(Cli.sextant(command, Cli.RIVERSIDE).out(), Cli.sextant(command, Cli.RIVERSIDE).out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "gaps", "plan", "check --all"})
    void describesAndNeverJudges(String command) {
        String[] arguments = (command + " " + Cli.WEST_YORKSHIRE).split(" ");
        String text = Cli.sextant(arguments).out().toLowerCase(Locale.ROOT);
        for (String word : List.of("score", "rank", "rating", "maturity", "weak", "poor", "fail", "%")) {
            assertFalse(Pattern.compile("(?<![a-z])" + word).matcher(text).find(), word);
        }
    }
}
