package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.Symbol;
import org.sextant.dsl.ide.Symbols;

class SymbolsTest {
    private static final String SYSTEM = """
        system Riverside "Riverside Partnership" { uses csif }
        place North { organisation Trust "Northbank Hospitals" }
        organisation Door
        """;
    private static final String ACTIVITIES = """
        for Riverside
        activity FrailtyFrontDoor "Seeing frail people early" { measure Waits "Days" }
        activity FrontDoors { stauts
        """;
    private static final int MANY = 10;

    private static List<String> found(String query) {
        return Symbols.of(Fixture.snapshot(SYSTEM, ACTIVITIES)).find(query, MANY).stream().map(Symbol::name).toList();
    }

    @Test
    void bestMatchComesFirst() {
        assertEquals(List.of("Door", "FrontDoors", "FrailtyFrontDoor"), found("door"));
        assertEquals(List.of("FrontDoors", "FrailtyFrontDoor"), found("fd"));
        assertEquals(List.of("FrailtyFrontDoor"), found("ffd"));
        assertEquals(List.of("North.Trust"), found("trust"));
        assertEquals(List.of("North", "North.Trust"), found("north"));
        assertEquals(List.of("North.Trust"), found("North.Tr"));
        assertEquals(List.of(), found("zebra"));
    }

    @Test
    void titlesAreSearchedAndWordsNarrow() {
        assertEquals(List.of("FrailtyFrontDoor"), found("frail people"));
        assertEquals(List.of("FrailtyFrontDoor"), found("early door"));
        assertEquals(List.of("North.Trust"), found("HOSPITALS"));
    }

    @Test
    void whatIsAboutOneDomainCanStandTogether() {
        assertEquals(List.of("B", "A", "C", "Riverside"), Symbols.of(Fixture.snapshot("""
            system Riverside { uses csif }
            activity A { in csif.continuous }
            activity B { in csif.vision.engaging, csif.continuous }
            activity C { in csif.continuous.monitoring }
            """)).findByDomain("", MANY).stream().map(Symbol::name).toList());
    }

    @Test
    void withoutQueryAllStandInOrder() {
        assertEquals(List.of("Riverside", "North", "North.Trust", "Door", "FrailtyFrontDoor", "FrailtyFrontDoor.Waits",
                "FrontDoors"), found(" "));
        assertEquals(2, Symbols.of(Fixture.snapshot(SYSTEM)).find("", 2).size());
    }

    @Test
    void symbolSaysWhatItIsAndWhere() {
        Symbol trust = Symbols.of(Fixture.file(Fixture.snapshot(SYSTEM))).find("trust", 1).getFirst();
        assertEquals("Northbank Hospitals", trust.title());
        assertEquals("organisation", trust.noun());
        assertEquals(Fixture.uri("1.sextant"), trust.file());
        assertEquals("Trust", SYSTEM.substring(trust.range().offset(), trust.range().end()));
    }
}
