package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class GapsAndPlanTest {
    @Test
    void saysWhatCouldComeNextAndWhy() {
        Golden.check("gaps-west-yorkshire.txt", Cli.sextant("gaps", Cli.WEST_YORKSHIRE).out());
        Golden.check("gaps-riverside.txt", Cli.sextant("gaps", Cli.RIVERSIDE).out());
    }

    @Test
    void writesGapsInTheSameOrderAsJson() {
        Cli.Result result = Cli.sextant("gaps", "--format", "json", Cli.RIVERSIDE);
        JsonNode gaps = Schemas.valid(result.out()).at("/portfolios/0/systems/0/gaps");
        List<String> text = Cli.sextant("gaps", "--all", Cli.RIVERSIDE).lines();
        int from = 0;
        for (JsonNode gap : gaps) {
            String title = gap.get("title").asText();
            int at = from;
            while (!text.get(at).contains(title)) {
                at++;
            }
            from = at + 1;
        }
        assertEquals("domain", gaps.get(0).get("order").asText());
        Golden.check("gaps-riverside.json", result.out());
    }

    @Test
    void saysThatNothingIsLeftWithoutPraise() {
        Cli.Result result = new Cli().input("""
            framework tiny "Tiny" {
                domain one "One"
            }
            system X "X" {
                uses  tiny
                as-of 2026-03
            }
            activity A "A" {
                in     tiny.one
                status delivering
            }
            """).run("gaps", "-");
        assertTrue(result.out().contains("Nothing is left to describe"), result.out() + result.err());
    }

    @Test
    void headsWithTheFrameworkAskedFor() {
        Cli cli = new Cli().input("""
            framework tiny "Tiny" {
                domain one "One"
            }
            system X "X" { uses csif, tiny  as-of 2026-03 }
            """);
        assertTrue(cli.run("gaps", "-").out().contains("(csif)"));
        String tiny = cli.run("gaps", "-", "--framework", "tiny").out();
        assertTrue(tiny.contains("Tiny (tiny)") && !tiny.contains("csif"), tiny);
    }

    @Test
    void showsAStepAsItWasOnTheDate() {
        Cli cli = new Cli().input("""
            system X "X" { uses csif  as-of 2026-03 }
            plan P "P" {
                opportunity O "O" {
                    step "Agree" { by 2026-02  done 2026-02-12 }
                }
            }
            """);
        assertTrue(cli.run("plan", "-").out().contains("step: Agree, done 2026-02-12\n"));
        assertTrue(cli.run("plan", "-", "--as-of", "2026-01").out().contains("step: Agree, by 2026-02\n"));
        assertFalse(cli.run("plan", "-", "--as-of", "2026-01", "--format", "json").out().contains("\"done\""));
    }

    @Test
    void showsPlansAgainstTheFramework() {
        Golden.check("plan-riverside.txt", Cli.sextant("plan", Cli.RIVERSIDE).out());
        Cli.Result json = Cli.sextant("plan", "--format", "json", Cli.RIVERSIDE);
        Schemas.valid(json.out());
        Golden.check("plan-riverside.json", json.out());
    }

    @Test
    void saysThatThereIsNoPlan() {
        Cli.Result result = Cli.sextant("plan", Cli.WEST_YORKSHIRE);
        assertEquals(0, result.status());
        assertTrue(result.out().contains("No plan is described here yet"), result.out());
    }
}
