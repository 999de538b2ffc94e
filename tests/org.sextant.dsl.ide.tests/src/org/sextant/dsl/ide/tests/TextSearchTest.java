package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.TextMatch;
import org.sextant.dsl.ide.TextQuery;
import org.sextant.dsl.ide.TextSearch;
import org.sextant.model.Element;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

class TextSearchTest {
    private static final String SYSTEM = """
        // What frailty means here
        // is written in the strategy.

        // Virtual wards are elsewhere.
        system Riverside "Riverside Partnership" { uses csif }
        place North { note "Many live with frailty." organisation Trust "Frailty Hospital" }
        narrative { text "Frailty comes first." }
        """;
    private static final String ACTIVITIES = """
        for Riverside
        activity Door "Front door" {
          status delivering // for frailty
          note "Virtual
            wards, and a ward that is virtual."
        }
        activity Ward "Virtual wards" { status planned since 2026-01 status delivering since 2026-05 }
        activity Later "Virtual later" { status delivering since 2026-01 status paused since 2027-05 }
        activity Broken "Frailty { stauts
        """;

    private static final Set<String> NO_ELEMENTS = Set.of("narrative", "adaptation", "ignore", "map", "comment",
            "text");

    private static List<String> found(TextQuery query) {
        return TextSearch.of(Fixture.snapshot(SYSTEM, ACTIVITIES), query, new NullProgressMonitor()).stream()
                .map(each -> each.title() + " | " + each.noun() + " " + each.status()).map(String::strip).toList();
    }

    private static List<String> found(String text) {
        return found(TextQuery.of(text));
    }

    @Test
    void eachElementCountsForItself() {
        assertEquals(List.of("What frailty means here | comment", "North | place", "Frailty Hospital | organisation",
                "narrative | narrative", "Front door | activity delivering", "Frailty { stauts | activity"),
                found("fRAILTY"));
    }

    @Test
    void allWordsStandInOneElement() {
        assertEquals(List.of("Virtual wards are elsewhere. | comment", "Front door | activity delivering",
                "Virtual wards | activity delivering"), found("ward virtual"));
        assertEquals(List.of("Front door | activity delivering"), found("virtual frailty ward"));
        assertEquals(List.of(), found("hospital live"));
    }

    @Test
    void wordsInQuotesStandTogether() {
        assertEquals(List.of("Front door | activity delivering", "Virtual wards | activity delivering"), found(
                new TextQuery("\"virtual wards\"", Set.of("activity"), Set.of(), false)));
        assertEquals(List.of("Front door | activity delivering"), found("“that is virtual”"));
        assertEquals(List.of("Front door | activity delivering"), found("\"that is virtual"));
        assertEquals(List.of(), found("\"is that virtual\""));
    }

    @Test
    void kindsAndStatusesNarrow() {
        assertEquals(List.of("Front door | activity delivering", "Virtual wards | activity delivering",
                "Virtual later | activity delivering"),
                found(new TextQuery("virtual", Set.of(), Set.of("delivering"), false)));
        assertEquals(List.of("North | place", "Frailty Hospital | organisation"),
                found(new TextQuery("frailty", Set.of("place", "organisation"), Set.of(), false)));
        assertEquals(List.of(), found(new TextQuery("frailty", Set.of("place"), Set.of("delivering"), false)));
    }

    @Test
    void withoutWordsAllOfTheKindAreListed() {
        assertEquals(List.of("Front door | activity delivering", "Virtual wards | activity delivering",
                "Virtual later | activity delivering", "Frailty { stauts | activity"),
                found(new TextQuery("  ", Set.of("activity"), Set.of(), false)));
        assertEquals(8, found("\"\"").size());
    }

    @Test
    void namesAndTitlesAlone() {
        assertEquals(List.of("Virtual wards | activity delivering"),
                found(new TextQuery("ward", Set.of(), Set.of(), true)));
        assertEquals(List.of("Front door | activity delivering"),
                found(new TextQuery("DOOR front", Set.of(), Set.of(), true)));
    }

    @Test
    void placesAndLinesAreSaid() {
        TextMatch match = TextSearch.of(Fixture.snapshot(SYSTEM, ACTIVITIES), TextQuery.of("\"virtual wards\" virtual"),
                new NullProgressMonitor()).get(1);
        assertEquals(Fixture.uri("2.sextant"), match.file());
        assertEquals(List.of("note \"Virtual", "wards, and a ward that is virtual.\""),
                match.hits().stream().map(TextMatch.Hit::line).toList());
        assertEquals(List.of("Virtual", "virtual"), match.hits().stream().map(TextMatch.Hit::word).toList());
        assertEquals(List.of("Virtual\n    wards", "virtual"), match.hits().stream().map(each -> ACTIVITIES
                .substring(each.range().offset(), each.range().end())).toList());
    }

    @Test
    void stopsWhenAsked() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> TextSearch.of(Fixture.snapshot(SYSTEM), TextQuery.of("frailty"), monitor));
    }

    /** Whatever the texts, each place is found once, and with the innermost element around it. */
    @Test
    void everyPlaceIsFoundOnce() {
        for (String word : List.of("a", "source", "in", "{")) {
            Property.check("text-search", Portfolios.upTo(5, Layout.ANY), 10, text -> {
                Snapshot snapshot = Fixture.snapshot(text);
                List<Integer> found = new ArrayList<>();
                for (TextMatch match : TextSearch.of(snapshot, TextQuery.of(word), new NullProgressMonitor())) {
                    for (TextMatch.Hit hit : match.hits()) {
                        found.add(hit.range().offset());
                        Element around = Elements.at(Fixture.file(snapshot), hit.range().offset());
                        assertTrue(around != null && Nouns.of(around.eClass().getName()).equals(match.noun())
                                || NO_ELEMENTS.contains(match.noun()), () -> match + " in " + around);
                    }
                }
                assertEquals(Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE).matcher(text).results()
                        .map(MatchResult::start).toList(), found.stream().sorted().toList());
            });
        }
    }

    @Test
    void largePortfoliosAreSearchedQuickly() {
        StringBuilder text = new StringBuilder("system Large { uses csif }\n");
        int many = 10_000;
        for (int i = 0; i < many; i++) {
            text.append("activity A").append(i).append(" \"Frailty clinic ").append(i)
                    .append("\" {\n  status delivering\n")
                    .append("  note \"Seen at home, virtual ward or clinic.\"\n}\n");
        }
        Snapshot snapshot = Fixture.snapshot(text.toString());
        long begin = System.nanoTime();
        assertEquals(many, TextSearch.of(snapshot,
                new TextQuery("ward clinic \"at home\"", Set.of("activity"), Set.of("delivering"), false),
                new NullProgressMonitor()).size());
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(taken.toMillis() < 10_000, taken::toString);
    }
}
