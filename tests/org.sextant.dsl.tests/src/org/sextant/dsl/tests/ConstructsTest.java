package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.model.Activity;
import org.sextant.model.CareSystem;
import org.sextant.model.Figure;
import org.sextant.model.PartialDate;
import org.sextant.model.Place;

/** What each construct of the language means. */
class ConstructsTest {
    private static final List<String> PROPERTIES = List.of("in f.d, f.e", "at P", "level place", "lead O",
            "with O, \"a b\"",
            "status idea since 2024, testing", "from 2025", "to 2026-03", "towards A", "method \"m\"", "effort 3 fte",
            "cost GBP 3 million by O", "measure M { target 3 by 2026 }", "result \"r\" \"s\"", "note \"n\"",
            "tags a, b",
            "evidence \"e\" link \"l\"", "source \"s\"", "voices \"v\"", "learns-from \"l\"", "origin P",
            "overseen-by O");
    private static final String CONTEXT = "\nplace P\norganisation O\naim A\nframework f { domain d  domain e }\n";

    @TestFactory
    Stream<DynamicTest> eachConstructSaysWhatItSays() {
        return Cases.read("constructs.txt").stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            Folder folder = Folder.of(each.text());
            assertEquals(each.expected("!!"), folder.problems("1.sextant"));
            assertEquals(each.expected(">>"), ModelText.of(folder.document()));
            assertEquals(each.text(), folder.file("1.sextant").text());
        }));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void propertiesStandInAnyOrder(long seed) {
        List<String> shuffled = new ArrayList<>(PROPERTIES);
        Collections.shuffle(shuffled, new Random(seed));
        String inOrder = "activity X {\n    " + String.join("\n    ", PROPERTIES) + "\n}" + CONTEXT;
        String outOfOrder = "activity X {\n    " + String.join("\n    ", shuffled) + "\n}" + CONTEXT;
        assertEquals(List.of(), Folder.of(inOrder).problems());
        assertEquals(List.of(), Folder.of(outOfOrder).problems());
        assertEquals(ModelText.of(Folder.of(inOrder).document()), ModelText.of(Folder.of(outOfOrder).document()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n    ", "  ", "\r\n\t", " // a comment\n", "\n\n\n"})
    void layoutMeansNothing(String between) {
        String plain = "activity X {\n    " + String.join("\n    ", PROPERTIES) + "\n}" + CONTEXT;
        String other = "activity X {" + between + String.join(between, PROPERTIES) + between + "}" + CONTEXT;
        assertEquals(List.of(), Folder.of(other).problems());
        assertEquals(ModelText.of(Folder.of(plain).document()), ModelText.of(Folder.of(other).document()));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMeanNothing() {
        Folder folder = Folder.of("\uFEFFsystem S {\r\n    note \"a\"\r\n         \"b\"\r\n}\r\n");
        assertEquals(List.of(), folder.problems());
        assertEquals(List.of("a\n\nb"), folder.find(CareSystem.class, "S").getNotes());
    }

    @Test
    void figuresKeepTheWayTheyAreWrittenAndTheirValue() {
        Figure figure = Folder.of("place P { population  over   2.4  million }").find(Place.class, "P").getPopulation();
        assertEquals("over 2.4 million", figure.toString());
        assertEquals("over", figure.qualifier());
        assertEquals(0, new BigDecimal("2400000").compareTo(figure.value()));
        assertFalse(figure.isPercent());
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-01-01, 2026-12-31", "2026-02, 2026-02-01, 2026-02-28", "2026-03-31, 2026-03-31, 2026-03-31",
            "2025/26, 2025-04-01, 2026-03-31"})
    void datesAreAsPreciseAsWritten(String written, LocalDate first, LocalDate last) {
        PartialDate date = Folder.of("activity X { from " + written + " }").find(Activity.class, "X").getFrom();
        assertEquals(first, date.first());
        assertEquals(last, date.last());
        assertEquals(written, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "status", "at", "by", "million", "framework", "for", "since", "because", "link",
            "about"})
    void anyWordMayBeANameAndFollowADot(String word) {
        String text = "system S\nplace P { organisation " + word + " }\nactivity X { lead P." + word + "  with S.P."
                + word + " }";
        Folder folder = Folder.of(text);
        assertEquals(List.of(), folder.problems());
        assertEquals(word, folder.find(Activity.class, "X").getLead().getName());
    }

    @Test
    void aPropertyLeftBlankDoesNotSwallowTheNextLine() {
        Folder folder = Folder.of("activity X {\n    lead\n    level team\n    after\n}\nactivity level");
        assertEquals("team", folder.find(Activity.class, "X").getLevel().word());
        assertEquals(2, folder.problems().size());
    }

    @Test
    void aFolderMayHoldSeveralSystems() {
        Folder folder = Folder.of("system A\nactivity X", "system B\nactivity X", "for A\nactivity Y { after X }",
                "for B\nactivity Z { after X }");
        assertEquals(List.of(), folder.problems());
        assertEquals("A", folder.file("3.sextant").systemName());
        assertTrue(folder.find(Activity.class, "Y").getAfter().getFirst().eResource() == folder.file("1.sextant"));
        assertTrue(folder.find(Activity.class, "Z").getAfter().getFirst().eResource() == folder.file("2.sextant"));
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertEquals(List.of(), ModelText.of(Folder.of("").document()));
    }
}
