package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.Definitions;
import org.sextant.dsl.ide.FrameworkTexts;
import org.sextant.dsl.ide.Occurrence;
import org.sextant.dsl.ide.Occurrences;
import org.sextant.dsl.ide.References;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.Target;

class NavigationTest {
    private static final String SYSTEM = """
        system Riverside { uses csif }
        place North { organisation Trust }
        activity A { lead North.Trust  in csif.redesign.pathways }
        """;

    /** Where a reference at the caret of the second file leads, as FILE: NAME (REFERENCE). */
    private static @Nullable String definition(String text) {
        Snapshot snapshot = Fixture.snapshot(SYSTEM, text);
        Target target = Definitions.at(snapshot, Fixture.uri("2.sextant"), Fixture.caret(text));
        return target == null ? null
                : target.file().lastSegment() + ": "
                        + text(snapshot, target.file()).substring(target.offset(), target.offset() + target.length())
                        + " (" + text.replace(Fixture.CARET, "").substring(target.reference().offset(),
                                target.reference().end())
                        + ")";
    }

    private static String text(Snapshot snapshot, URI uri) {
        return snapshot.file(uri) != null ? Objects.requireNonNull(snapshot.file(uri)).text()
                : Objects.requireNonNull(FrameworkTexts.of(snapshot, uri));
    }

    @Test
    void eachNameOfAPathLeadsToWhatItMeans() {
        assertEquals("1.sextant: Trust (Trust)", definition("for Riverside\nactivity B { lead North.Tr<|>ust }"));
        assertEquals("1.sextant: North (North)", definition("for Riverside\nactivity B { lead <|>North.Trust }"));
        assertEquals("1.sextant: Riverside (Riverside)",
                definition("for Riverside\nactivity B { lead River<|>side.North.Trust }"));
        assertEquals("1.sextant: Riverside (Riverside)", definition("for Riverside<|>\n"));
    }

    @Test
    void partsOfBuiltInFrameworksLeadToTheirText() {
        assertEquals("csif.sextant: pathways (pathways)",
                definition("for Riverside\nactivity B { in csif.redesign.pathways<|> }"));
        assertEquals("csif.sextant: redesign (redesign)",
                definition("for Riverside\nactivity B { in csif.rede<|>sign.pathways }"));
        assertEquals("csif.sextant: csif (csif)", definition("for Riverside\nactivity B { in cs<|>if.redesign }"));
        assertEquals("csif.sextant: happening (happening)",
                definition("for Riverside\nreflection R {\n<|>happening \"x\"\n}"));
    }

    @Test
    void whatASystemAddsToAFrameworkLeadsToTheSystem() {
        String adapt = "adapt csif { activity-kind redesign.pathways.Flow \"Flow\" }\n";
        assertEquals("2.sextant: redesign.pathways.Flow (Flow)",
                definition("for Riverside\n" + adapt + "activity B { in csif.redesign.pathways.Fl<|>ow }"));
    }

    @Test
    void whatIsNoReferenceOrMeansNothingLeadsNowhere() {
        assertNull(definition("for Riverside\nactivity B<|> { lead North.Trust }"));
        assertNull(definition("for Riverside\nactivity B { lead No<|>body }"));
        assertNull(definition("for Riverside\nactivity B { le<|>ad North.Trust }"));
        assertNull(Definitions.at(Fixture.snapshot(SYSTEM), Fixture.uri("none.sextant"), 0));
    }

    @Test
    void referencesWithinAFrameworkCanBeFollowed() {
        Snapshot snapshot = Fixture.snapshot(SYSTEM);
        URI csif = Objects.requireNonNull(Definitions.at(snapshot, Fixture.uri("1.sextant"), SYSTEM.indexOf("csif")))
                .file();
        String text = Objects.requireNonNull(FrameworkTexts.of(snapshot, csif));
        Target target = Definitions.at(snapshot, csif, text.indexOf("measure in redesign") + "measure in ".length());
        assertEquals("redesign", text.substring(assertPresent(target).offset(), target.offset() + target.length()));
        assertNull(FrameworkTexts.of(snapshot, Fixture.uri("1.sextant")));
    }

    private static Target assertPresent(@Nullable Target target) {
        assertNotNull(target);
        return target;
    }

    private static List<String> shown(List<Occurrence> occurrences) {
        return occurrences.stream().map(each -> (each.declaration() ? "declared " : "") + each.file().lastSegment()
                + ":" + each.range().offset() + "+" + each.range().length()).toList();
    }

    @Test
    void occurrencesAreThoseOfTheFileAndReferencesThoseOfAll() {
        String other = "for Riverside\nactivity B { lead North.Trust  with Trust }\n";
        Snapshot snapshot = Fixture.snapshot(SYSTEM, other);
        int declared = SYSTEM.indexOf("Trust");
        int first = SYSTEM.indexOf("North.Trust") + 6;
        List<String> here = List.of("declared 1.sextant:" + declared + "+5", "1.sextant:" + first + "+5");
        assertEquals(here, shown(Occurrences.at(snapshot, Fixture.uri("1.sextant"), declared + 2)));
        assertEquals(here, shown(Occurrences.at(snapshot, Fixture.uri("1.sextant"), first)));
        List<String> all = shown(References.at(snapshot, Fixture.uri("2.sextant"), other.indexOf("Trust }")));
        assertEquals(here, all.subList(0, 2));
        assertEquals(List.of("2.sextant:" + (other.indexOf("North.Trust") + 6) + "+5",
                "2.sextant:" + other.indexOf("Trust }") + "+5"), all.subList(2, 4));
        assertEquals(List.of(), Occurrences.at(snapshot, Fixture.uri("1.sextant"), SYSTEM.indexOf("lead")));
    }

    @Test
    void nameInTheMiddleOfAPathIsAnOccurrence() {
        Snapshot snapshot = Fixture.snapshot(SYSTEM);
        assertEquals(
                List.of("declared 1.sextant:" + SYSTEM.indexOf("North") + "+5",
                        "1.sextant:" + SYSTEM.indexOf("North.") + "+5"),
                shown(Occurrences.at(snapshot, Fixture.uri("1.sextant"), SYSTEM.indexOf("North"))));
        List<String> redesign = shown(References.at(snapshot, Fixture.uri("1.sextant"), SYSTEM.indexOf("redesign")));
        assertTrue(redesign.contains("1.sextant:" + SYSTEM.indexOf("redesign") + "+8"), redesign.toString());
        assertEquals(1, redesign.stream().filter(each -> each.startsWith("declared csif.sextant")).count());
    }
}
