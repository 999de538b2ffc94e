package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.ElementKind;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.NewNames;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Status;

/** New elements stand behind the last of their kind; names are made from titles in any script. */
class NewElementsTest {
    private static final String SYSTEM = """
        system Riverside { uses csif }

        place North "Northbank" {
            organisation Trust "Northbank Hospitals"
        }

        organisation Bridge

        // Work
        activity One "First" {
            lead Bridge
        }  // done

        // What we look at next
        goal Fewer "Fewer bed days"
        """;

    private static final NewElement ONE = new NewElement(ElementKind.ACTIVITY, "Two", "Second \"one\"");

    private static Given add(Given given, NewElement element) {
        return given.after(new NewElements(given.snapshot(), "Riverside").add(element));
    }

    private static String suggest(String title) {
        return new NewNames(Given.text(SYSTEM).snapshot(), "Riverside").suggest(ElementKind.ACTIVITY, title);
    }

    private static String problem(String name) {
        return new NewNames(Given.text(SYSTEM).snapshot(), "Riverside").problem(name);
    }

    @Test
    void standsBehindTheLastOfItsKindLaidOutAsTheFormatterDoes() {
        Given given = Given.text(SYSTEM);
        Given after = add(given,
                ONE.with("in", List.of(Value.of(given.element("csif.redesign.pathways"))))
                        .with("lead", List.of(Value.of(given.element("North.Trust"))))
                        .with("with", List.of(Value.of(given.element("Bridge")), new Value.Quoted("others")))
                        .with("status", List.of(Value.of(Status.PLANNED))).with("from", List.of()));
        assertEquals(SYSTEM.replace("}  // done\n", """
            }  // done

            activity Two "Second \\"one\\"" {
                in     csif.redesign.pathways
                lead   Trust
                with   Bridge, "others"
                status planned
            }
            """), after.text());
        assertEquals(List.of(), after.errors());
    }

    @Test
    void linesBelowOneAnotherStayWithoutBlankLines() {
        assertEquals(SYSTEM + "goal Safer\n", add(Given.text(SYSTEM), new NewElement(ElementKind.GOAL, "Safer",
                null)).text());
        assertEquals(SYSTEM.replace("Bridge\n\n//", "Bridge\norganisation Other \"The other\"\n\n//"),
                add(Given.text(SYSTEM), new NewElement(ElementKind.ORGANISATION, "Other", "The other")).text());
    }

    @Test
    void firstOfItsKindStandsAtTheEnd() {
        assertEquals(SYSTEM + "\nplan Next \"What next\"\n",
                add(Given.text(SYSTEM), new NewElement(ElementKind.PLAN, "Next", "What next")).text());
        assertEquals(SYSTEM + "\nplan Next\n\n\n",
                add(Given.text(SYSTEM + "\n\n"), new NewElement(ElementKind.PLAN, "Next", null)).text());
        assertEquals(SYSTEM + "\nplan Next\n",
                add(Given.text(SYSTEM.stripTrailing()), new NewElement(ElementKind.PLAN, "Next", null)).text());
    }

    @Test
    void fileWithMostOfItsKindIsChosenAndOneThatIsGivenComesFirst() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("system.sextant", SYSTEM);
        files.put("more.sextant", "for Riverside\n\nactivity A\nactivity B\n");
        files.put("other.sextant", "system Other\n\nactivity A\nactivity B\nactivity C\n");
        assertEquals("for Riverside\n\nactivity A\nactivity B\nactivity Two \"Second \\\"one\\\"\"\n",
                add(new Given(files), ONE).textOf("more.sextant"));
        assertEquals("for Riverside\n\nactivity A\nactivity B\n\ngoal Safer\n",
                add(new Given(files), new NewElement(ElementKind.GOAL, "Safer", null).in(Given.uri("more.sextant")))
                        .textOf("more.sextant"));
        assertEquals("for Riverside\n\ngoal Safer\n",
                add(new Given(files), new NewElement(ElementKind.GOAL, "Safer", null).in(Given.uri("new.sextant")))
                        .textOf("new.sextant"));
    }

    @Test
    void organisationFollowsThePlaceThatHoldsTheOthers() {
        String text = SYSTEM.replace("organisation Bridge\n\n", "");
        assertEquals(text.replace("\"\n}\n", "\"\n}\n\norganisation Bridge\n"),
                add(Given.text(text), new NewElement(ElementKind.ORGANISATION, "Bridge", null)).text());
    }

    @Test
    void fileWithErrorsTakesItToo() {
        String broken = SYSTEM.replace("}  // done", "").replace("system", "system");
        Given after = add(Given.text(broken), ONE.with("status", List.of(Value.of(Status.IDEA))));
        assertNotNull(after.element("Two"));
        assertNotNull(after.element("Fewer"));
    }

    @Test
    void linesEndAsTheyDid() {
        Given given = Given.text(SYSTEM.replace("\n", "\r\n"));
        Given after = add(given, ONE.with("status", List.of(Value.of(Status.IDEA))));
        assertEquals(add(Given.text(SYSTEM), ONE.with("status", List.of(Value.of(Status.IDEA)))).text()
                .replace("\n", "\r\n"), after.text());
    }

    @Test
    void whatDoesNotBelongIsRefused() {
        Given given = Given.text(SYSTEM);
        assertThrows(IllegalArgumentException.class,
                () -> add(given, ONE.with("members", List.of(Value.of(given.element("Bridge"))))));
        assertThrows(IllegalArgumentException.class,
                () -> new NewElements(given.snapshot(), "Nowhere").add(ONE));
    }

    @Test
    void namesAreMadeFromTitles() {
        assertEquals("FrailtyTeamAtTheFrontDoor", suggest("Frailty team at the front door"));
        assertEquals("CarersForum", suggest("Carers\u2019 forum"));
        assertEquals("CoCreatingAVisionAndNarrative", suggest("Co-creating a vision and narrative for change"));
        assertEquals("Activity100Days", suggest("100 days"));
        assertEquals("\u6025\u6551\u56E2\u961F", suggest("\u6025\u6551 \u56E2\u961F"));
        assertEquals("CaféTalks", suggest("café talks"));
        assertEquals("Activity", suggest(" ?! "));
        assertEquals("Trust2", suggest("Trust"));
        assertEquals("One2", suggest("one"));
    }

    @Test
    void namesThatWillNotDoAreRefusedInPlainWords() {
        assertNull(problem("Two"));
        assertNull(problem("caf\u00E9-2"));
        assertEquals("One is the name of an activity, First; choose another name.", problem("One"));
        assertEquals("Trust is the name of an organisation, Northbank Hospitals; choose another name.",
                problem("Trust"));
        assertEquals("Bridge is the name of an organisation; choose another name.", problem("Bridge"));
        assertEquals("Riverside is the name of a system; choose another name.", problem("Riverside"));
        assertEquals("A name has no spaces; write the words together, for example FrontDoor.", problem("Two men"));
        assertEquals("A name begins with a letter.", problem("2men"));
        assertEquals("\u201C&\u201D cannot stand in a name; use letters, digits, _ and hyphens.", problem("A&E"));
        assertEquals("A hyphen stands between letters or digits of a name.", problem("A-"));
        assertEquals("\u201Cstatus\u201D is a word of the language; choose a name that is not.", problem("status"));
        assertEquals("Give it a name, for example FrontDoor. References use the name.", problem(""));
    }
}
