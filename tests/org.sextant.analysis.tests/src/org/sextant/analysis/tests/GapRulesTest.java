package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.core.Anchor;
import org.sextant.core.Severity;
import org.sextant.model.SextantPackage;
import org.sextant.model.Term;
import org.sextant.model.Terms;

class GapRulesTest {
    private final Model model = new Model();

    private String message(String code) {
        return model.findings(code).getFirst().message();
    }

    @Test
    void emptySystemHasDomainGapsAndNoModeGaps() {
        assertEquals(List.of("vision", "operating", "capability", "redesign", "continuous", "innovation"),
                model.about("domain.gap"));
        assertEquals(List.of(), model.at("mode.gap"));
        assertEquals("Nothing is described yet in the domain vision; add \"in csif.vision\" to an activity, "
                + "or say in \"adapt csif\" that it is not relevant", message("domain.gap"));
    }

    @Test
    void gapIsAnchoredAtTheFrameworkInUses() {
        var finding = model.findings("domain.gap").getFirst();
        assertEquals(new Anchor.InModel(model.system, SextantPackage.Literals.CARE_SYSTEM__USES, 0), finding.anchor());
        assertEquals(Severity.GAP, finding.severity());
    }

    @Test
    void modeGapsOfADomainInWhichSomethingIs() {
        model.full("A", "vision.second");
        assertEquals(List.of("vision.first", "vision.third"), model.about("mode.gap"));
        assertEquals(5, model.about("domain.gap").size());
        assertTrue(message("mode.gap").startsWith("Nothing is described yet in the mode first; add \"in csif.vision"));
    }

    @Test
    void frameworkHasItsOwnWords() {
        Terms terms = Model.FACTORY.createTerms();
        Term term = Model.FACTORY.createTerm();
        term.setLevel("domain");
        term.setWord("Principle");
        terms.getTerms().add(term);
        model.csif.setTerms(terms);
        assertTrue(message("domain.gap").startsWith("Nothing is described yet in the principle vision;"));
    }

    @Test
    void whatIsStillToComeIsMentioned() {
        model.full("A", "vision").status("planned since 2030");
        assertTrue(message("domain.gap").contains("vision (still to come: A); add"));
    }

    @Test
    void notRelevantIsNoGap() {
        model.notRelevant("vision", "No");
        model.full("A", "operating.first");
        model.notRelevant("operating.second", "No");
        assertEquals(List.of("capability", "redesign", "continuous", "innovation"), model.about("domain.gap"));
        assertEquals(List.of("operating.third"), model.about("mode.gap"));
    }

    @Test
    void endedIntendedAndPartial() {
        model.full("Summit", "vision.first").status("completed");
        model.full("Next", "vision.second").status("idea");
        model.full("Untold", "vision.second").status("");
        model.activity("Alone").in("vision.third");
        assertEquals(List.of("vision.first"), model.about("mode.ended"));
        assertEquals("Only work that ended or paused is described in the mode first (Summit); "
                + "describe what goes on now, if anything does", message("mode.ended"));
        assertEquals(List.of("vision.second"), model.about("mode.intended"));
        assertEquals("An idea or a plan is described in the mode second (Next and Untold), nothing active; "
                + "bring \"status\" up to date when work begins, and add it to Untold", message("mode.intended"));
        assertEquals(List.of("vision.third"), model.about("mode.partial"));
        assertEquals("Work in the mode third is active: 0 organisations of the 2 looked for (nearest: Alone); "
                + "describe what is known of the rest", message("mode.partial"));
        assertEquals(List.of(), model.at("mode.gap"));
    }

    @Test
    void noActivityComesNearestWhereOnlyMoreAreLookedFor() {
        model.csif.getConditions().set(0, Model.condition("activities", "2"));
        model.full("One", "vision.first");
        assertEquals("Work in the mode first is active: 1 active activity of the 2 looked for; "
                + "describe what is known of the rest", message("mode.partial"));
        assertNull(model.cell("vision.first").nearest());
        model.activity("Alone").in("vision.second");
        assertEquals("Work in the mode second is active: 1 active activity of the 2 looked for and 0 organisations of "
                + "the 2 looked for (nearest: Alone); describe what is known of the rest",
                model.findings("mode.partial").getLast().message());
    }

    @Test
    void coveredIsNoFinding() {
        for (String domain : List.of("vision", "operating", "capability", "redesign", "continuous", "innovation")) {
            model.full(domain, domain + ".first", domain + ".second", domain + ".third");
        }
        assertEquals(0, model.analyse().findings().stream()
                .filter(finding -> finding.severity() == Severity.GAP).count());
        assertEquals(List.of(), model.analyse().gaps());
    }

    @Test
    void workWithoutAnyStatusIsSaidToHaveNone() {
        model.full("Untold", "vision.second").status("");
        assertEquals("Nothing in the mode second has a status (Untold); add \"status\"", message("mode.intended"));
    }

    @Test
    void manyTitlesAreCounted() {
        for (int number = 1; number < 9; number++) {
            model.full("S" + number, "vision.first").status("stopped");
        }
        assertTrue(message("mode.ended").contains("(S1, S2, S3, S4, S5 and 3 more)"));
    }

    @Test
    void systemWithoutFrameworkHasNoGaps() {
        model.system.getUses().clear();
        model.full("A", "vision.second");
        assertEquals(List.of(), model.analyse().coverage());
        assertEquals(List.of(), model.analyse().gaps());
    }
}
