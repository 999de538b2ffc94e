package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.Colouring;

class ColouringTest {
    private static List<String> colours(String text) {
        return Colouring.of(text).stream()
                .map(each -> each.style() + " " + text.substring(each.offset(), each.offset() + each.length()))
                .toList();
    }

    @Test
    void tellsNamesTitlesAndReferencesApart() {
        assertEquals(List.of("KEYWORD activity", "NAME Front-Door", "TITLE \"At the door\"", "KEYWORD in",
                "REFERENCE csif.redesign.pathways", "REFERENCE dpic.a7", "KEYWORD with", "REFERENCE Trust",
                "TEXT \"three homes\""),
                colours("activity Front-Door \"At the door\" {\n  in csif.redesign.pathways, dpic.a7\n"
                        + "  with Trust, \"three homes\"\n}"));
    }

    @Test
    void tellsValuesApart() {
        assertEquals(List.of("KEYWORD activity", "NAME A", "KEYWORD status", "WORD delivering", "KEYWORD since",
                "DATE 2025-06", "KEYWORD cost", "NUMBER about", "WORD GBP", "NUMBER 1.2", "NUMBER million",
                "KEYWORD effort", "NUMBER 3", "WORD fte", "KEYWORD tags", "WORD status", "COMMENT // why"),
                colours("activity A { status delivering since 2025-06  cost about GBP 1.2 million\n"
                        + " effort 3 fte  tags status } // why"));
    }

    @Test
    void keywordAsANameIsAName() {
        assertEquals(List.of("KEYWORD place", "NAME status", "KEYWORD activity", "NAME aim", "KEYWORD at",
                "REFERENCE Riverside.status"), colours("place status\nactivity aim { at Riverside.status }"));
    }

    @Test
    void promptsAreReferencesAndCodesAreWords() {
        assertEquals(List.of("KEYWORD reflection", "NAME R", "REFERENCE happening", "TEXT \"Much\"", "KEYWORD ignore",
                "WORD goal.none", "KEYWORD on", "REFERENCE A", "KEYWORD because", "TEXT \"so\""),
                colours("reflection R {\n happening \"Much\"\n}\nignore goal.none on A because \"so\""));
    }

    @Test
    void whatFitsNowhereIsStrayAndAKeywordThatLacksItsValueIsAKeyword() {
        assertEquals(List.of("KEYWORD activity", "NAME A", "KEYWORD lead", "STRAY garbage", "STRAY 12",
                "KEYWORD level", "WORD place"), colours("activity A {\n lead\n garbage 12\n level place\n}"));
    }

    @Test
    void misspeltKeywordIsTheKeywordMeant() {
        assertEquals(List.of("KEYWORD activty", "NAME A", "KEYWORD stauts", "WORD idea"),
                colours("activty A { stauts idea }"));
    }

    @Test
    void colouringIsQuickerThanReading() {
        String part = "activity A%d \"Title\" {\n    in csif.redesign.pathways\n    with Trust, Council\n"
                + "    status idea since 2024-09, testing since 2025\n    effort 3.5 fte\n    note \"Words\"\n}\n";
        String text = part.repeat(1 + 1_000_000 / part.length());
        long colouring = best(() -> assertTrue(Colouring.of(text).size() > 100_000));
        long reading = best(() -> SextantLanguage.get().read(Fixture.uri("long.sextant"), text));
        assertTrue(colouring < reading, colouring + " ns to colour, " + reading + " ns to read");
    }

    /** Measured against each other, since how fast the machine is hangs on what else it does. */
    private static long best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
