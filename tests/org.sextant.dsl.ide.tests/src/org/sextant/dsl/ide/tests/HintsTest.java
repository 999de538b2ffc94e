package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.GapLink;
import org.sextant.dsl.ide.GapLinks;
import org.sextant.dsl.ide.Hint;
import org.sextant.dsl.ide.Hints;
import org.sextant.dsl.ide.Snapshot;

/** What editors show in a text beside what it says. */
class HintsTest {
    private static final String SYSTEM = """
        system Riverside {
            uses csif
        }
        organisation Trust
        organisation Council
        """;

    /** The text of the second file with its hints in brackets where they stand. */
    private static String hinted(String text) {
        StringBuilder shown = new StringBuilder(text);
        Hints.of(Fixture.snapshot(SYSTEM, text), Fixture.uri("2.sextant")).reversed()
                .forEach(hint -> shown.insert(hint.offset(), " [" + hint.text() + ']'));
        return shown.toString();
    }

    @Test
    void modesOfActivitiesShowTheirState() {
        assertEquals("for Riverside\nactivity A { in csif.redesign.pathways [covered], csif.vision.engaging [covered]"
                + "  lead Trust with Council status delivering }\nactivity B { in csif.operating.goals [intended]  status idea }",
                hinted("for Riverside\nactivity A { in csif.redesign.pathways, csif.vision.engaging"
                        + "  lead Trust with Council status delivering }\n"
                        + "activity B { in csif.operating.goals  status idea }"));
        assertEquals("for Riverside\nactivity A { in csif.redesign.pathways [partial]  lead Trust status delivering }",
                hinted("for Riverside\nactivity A { in csif.redesign.pathways  lead Trust status delivering }"));
    }

    @Test
    void whatIsMissingStandsInTheTip() {
        String text = "for Riverside\nactivity A { in csif.redesign.pathways  lead Trust status delivering }";
        List<Hint> hints = Hints.of(Fixture.snapshot(SYSTEM, text), Fixture.uri("2.sextant"));
        assertTrue(hints.getFirst().tip().endsWith("1 organisation of the 2 looked for."), hints.getFirst().tip());
    }

    @Test
    void whatMeansNothingAndOtherFilesHaveNone() {
        assertEquals("for Riverside\nactivity A { in csif.nothing lead Trust }",
                hinted("for Riverside\nactivity A { in csif.nothing lead Trust }"));
        assertEquals(List.of(), Hints.of(Fixture.snapshot(SYSTEM), Fixture.uri("none.sextant")));
        assertEquals(List.of(), GapLinks.of(Fixture.snapshot(SYSTEM), Fixture.uri("none.sextant")));
    }

    @Test
    void frameworkInUseOffersItsFirstGap() {
        Snapshot snapshot = Fixture.snapshot(SYSTEM, "for Riverside\n");
        List<GapLink> links = GapLinks.of(snapshot, Fixture.uri("1.sextant"));
        assertEquals(List.of("6 gaps: add an activity in \u201CCollective vision and leadership\u201D"),
                links.stream().map(GapLink::label).toList());
        assertEquals("csif", SYSTEM.substring(links.getFirst().place().offset(), links.getFirst().place().end()));
        assertTrue(
                links.getFirst().edit().files().getFirst().changes().getFirst().replacement().contains("csif.vision"));
        assertEquals(List.of(), GapLinks.of(snapshot, Fixture.uri("2.sextant")));
    }
}
