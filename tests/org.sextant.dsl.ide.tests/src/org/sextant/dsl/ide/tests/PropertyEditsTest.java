package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Level;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;

/** Properties change in the text as a careful writer would change them; everything else stays. */
class PropertyEditsTest {
    private static final String SYSTEM = """
        system Riverside "Riverside" { uses csif }

        place North "Northbank" {
            organisation Trust "Northbank Hospitals"
        }

        organisation Bridge "Bridge Community Care"

        activity Flow

        """;

    private static final String TIDY = """
        activity Door "Front door" {
            // The team met first in 2024.
            in     csif.redesign.pathways, csif.continuous.incremental  // modes
            lead   Trust
            with   Bridge, "three care homes"
            status testing since 2025-02  // see note

            note   "Weekends still uncovered."
        }
        """;

    private static String door(String before, Function<Given, Edit> edit) {
        Given given = Given.text(SYSTEM + before);
        Given after = given.after(edit.apply(given));
        assertTrue(given.errors().containsAll(after.errors()), after.errors().toString());
        String text = after.text();
        assertEquals(SYSTEM, text.substring(0, SYSTEM.length()));
        return text.substring(SYSTEM.length());
    }

    private static String set(String before, String keyword, Object... values) {
        return door(before, given -> new PropertyEdits(given.snapshot()).set(given.element("Door"), keyword,
                Arrays.stream(values).map(each -> each instanceof Value value ? value
                        : Value.of(given.element(each.toString()))).toList()));
    }

    private static String title(String before, String title) {
        return door(before, given -> new PropertyEdits(given.snapshot()).title(given.element("Door"), title));
    }

    private static Value date(String text) {
        return Value.of(PartialDate.parse(text).orElseThrow());
    }

    @Test
    void titleIsReplacedAddedAndRemoved() {
        assertEquals(TIDY.replace("Front door", "The \\\"front\\\" door"), title(TIDY, "The \"front\" door"));
        assertEquals("activity Door\n", title("activity Door \"x\"\n", ""));
        assertEquals("activity Door \"Old door\" { lead Trust }\n",
                title("activity Door { lead Trust }\n", "Old door"));
        assertEquals(TIDY, title(TIDY, "Front door"));
    }

    @Test
    void propertyThatWasLeftBlankIsFilled() {
        assertEquals("activity Door {\n    lead   Trust\n    status idea\n}\n",
                set("activity Door {\n    lead\n    status idea\n}\n", "lead", "North.Trust"));
        assertEquals("activity Door { lead Trust }\n", set("activity Door { lead }\n", "lead", "North.Trust"));
        assertEquals("activity Door {\n    lead   Trust\n    // lead\n    status idea\n}\n",
                set("activity Door {\n    // lead\n    status idea\n}\n", "lead", "North.Trust"));
    }

    @Test
    void valueIsReplacedWhereItStands() {
        assertEquals(TIDY.replace("testing since 2025-02", "delivering"), set(TIDY, "status", Value.of(
                Status.DELIVERING)));
        assertEquals(TIDY.replace("lead   Trust", "lead   Bridge"), set(TIDY, "lead", "Bridge"));
    }

    @Test
    void newPropertyStandsWhereItIsUsuallyGivenAndIsAligned() {
        assertEquals(TIDY.replace("    lead   Trust\n", "    level  place\n    lead   Trust\n"),
                set(TIDY, "level", Value.of(Level.PLACE)));
        assertEquals(TIDY.replace("note\n", "note\n    from   2025-02\n"), set(TIDY, "from", date("2025-02")));
    }

    @Test
    void tidyBlockStaysTidyWhenALongerKeywordComes() {
        String expected = TIDY.replace("in     ", "in      ").replace("lead   ", "lead    ")
                .replace("with   ", "with    ").replace("status ", "status  ").replace("note   \"", "note    \"");
        String after = set(TIDY, "part-of", "Flow");
        assertEquals(expected.replace("homes\"\n", "homes\"\n    part-of Flow\n"), after);
    }

    @Test
    void untidyBlockKeepsItsLayout() {
        String untidy = """
            activity  Door "Front door"
            {
              in csif.redesign.pathways
              lead      Trust // who else
              }
            """;
        assertEquals(untidy.replace("else\n", "else\n  status    idea\n"), set(untidy, "status",
                Value.of(Status.IDEA)));
        assertEquals(untidy.replace("Trust", "Bridge"), set(untidy, "lead", "Bridge"));
        assertEquals(untidy.replace("pathways\n", "pathways\n  at North\n"), set(untidy, "at", "North"));
    }

    @Test
    void removingTakesTheLineAndLeavesComments() {
        assertEquals(TIDY.replace("    lead   Trust\n", ""), set(TIDY, "lead"));
        assertEquals(
                TIDY.replace("    status testing since 2025-02  // see note\n", "    // see note\n")
                        .replace("in     ", "in   ").replace("lead   ", "lead ").replace("with   ", "with ")
                        .replace("note   ", "note "),
                set(TIDY, "status"));
    }

    @Test
    void blockIsMadeAndUnmade() {
        assertEquals("activity Door {\n    lead Trust\n}\n", set("activity Door\n", "lead", "North.Trust"));
        assertEquals("activity Door \"x\" {  // y\n    lead Trust\n}\n",
                set("activity Door \"x\"  // y\n", "lead", "North.Trust"));
        assertEquals("activity Door\n", set("activity Door {\n    lead Trust\n}\n", "lead"));
        assertEquals("activity Door \"x\"\n", set("activity Door \"x\" { lead Trust }\n", "lead"));
        assertEquals("activity Door {\n    // why\n}\n",
                set("activity Door {\n    // why\n    lead Trust\n}\n", "lead"));
        assertEquals("activity Door { lead Trust }\n", set("activity Door { }\n", "lead", "North.Trust"));
        assertEquals("activity Door {\n    lead Trust\n}\n", set("activity Door {\n}\n", "lead", "North.Trust"));
    }

    @Test
    void blockOnOneLineStaysOneWhileItFits() {
        assertEquals("activity Door { lead Trust  status idea }\n",
                set("activity Door { lead Trust }\n", "status", Value.of(Status.IDEA)));
        assertEquals("activity Door { at North  lead Trust }\n", set("activity Door { lead Trust }\n", "at", "North"));
        assertEquals("activity Door { lead Trust }\n", set("activity Door { lead Trust  status idea }\n", "status"));
        assertEquals("activity Door { status idea }\n", set("activity Door { lead Trust  status idea }\n", "lead"));
        String wide = "activity Door \"A front door with a name of some length\" { lead Trust  status idea }\n";
        assertEquals("""
            activity Door "A front door with a name of some length" {
                in     csif.redesign.pathways
                lead   Trust
                status idea
            }
            """, set(wide, "in", "csif.redesign.pathways"));
    }

    @Test
    void nestedElementGetsABlockOnItsLine() {
        Given given = Given.text(SYSTEM);
        Edit edit = new PropertyEdits(given.snapshot()).set(given.element("North.Trust"), "kind",
                List.of(new Value.Written("provider")));
        assertEquals(SYSTEM.replace("Hospitals\"", "Hospitals\" { kind provider }"), given.after(edit).text());
    }

    @Test
    void whatStaysInAListStaysAsItIsWritten() {
        String list = """
            activity Door {
                with Riverside.Bridge,  // since May
                     "three care homes",
                     Riverside.North.Trust
            }
            """;
        Value homes = new Value.Quoted("three care homes");
        assertEquals(list, set(list, "with", "Bridge", homes, "North.Trust"));
        assertEquals(list.replace(",\n         Riverside.North", "").replace(".Trust", ""),
                set(list, "with", "Bridge", homes));
        assertEquals(list.replace("\"three care homes\",\n         ", ""), set(list, "with", "Bridge", "North.Trust"));
        assertEquals(list.replace("North.Trust", "North.Trust, \"you\""),
                set(list, "with", "Bridge", homes, "North.Trust", new Value.Quoted("you")));
        String first = set(list, "with", homes, "North.Trust");
        assertTrue(first.contains("// since May") && !first.contains("Bridge"), first);
    }

    @Test
    void severalPropertiesOfOneKeywordAreOneList() {
        String two = """
            activity Door {
                with Bridge
                with North.Trust
            }
            """;
        assertEquals(two, set(two, "with", "Bridge", "North.Trust"));
        assertEquals("activity Door {\n    with North.Trust\n}\n", set(two, "with", "North.Trust"));
        assertEquals("activity Door {\n    with \"us\"\n}\n", set(two, "with", new Value.Quoted("us")));
    }

    @Test
    void whatIsThereAlreadyIsNoChange() {
        Given given = Given.text(SYSTEM + TIDY.replace("lead   Trust", "lead   Riverside.North.Trust"));
        PropertyEdits edits = new PropertyEdits(given.snapshot());
        assertNull(edits.set(given.element("Door"), "lead", List.of(Value.of(given.element("North.Trust")))));
        assertNull(edits.set(given.element("Door"), "status", List.of(new Value.Written("testing  since 2025-02"))));
        assertNull(edits.set(given.element("Door"), "from", List.of()));
        assertNull(edits.title(given.element("Door"), "Front door"));
        assertNull(edits.set(given.element("Door"), "with",
                PropertyEdits.values(given.element("Door"), "with")));
    }

    @Test
    void fileWithErrorsIsChangedToo() {
        String broken = """
            activity Door "Front door" {
                stauts testing
                laed
                in     csif.redesign.pathways
                nonsense here "
            """;
        assertEquals(broken.replace("    stauts testing", "    status delivering"),
                set(broken, "status", Value.of(Status.DELIVERING)));
        assertEquals(broken.replace("pathways\n", "pathways\n    at     North\n"), set(broken, "at", "North"));
    }

    @Test
    void linesEndAsTheyDid() {
        Given given = Given.text(SYSTEM.replace("\n", "\r\n") + "activity Door {\r\n    lead Trust\r\n}\r\n");
        Edit edit = new PropertyEdits(given.snapshot()).set(given.element("Door"), "status",
                List.of(Value.of(Status.IDEA)));
        String after = given.after(edit).text();
        assertTrue(after.endsWith("activity Door {\r\n    lead   Trust\r\n    status idea\r\n}\r\n"), after);
    }

    @Test
    void propertyThatElementsOfTheKindDoNotHaveIsRefused() {
        Given given = Given.text(SYSTEM);
        PropertyEdits edits = new PropertyEdits(given.snapshot());
        assertThrows(IllegalArgumentException.class,
                () -> edits.set(given.element("Bridge"), "status", List.of(Value.of(Status.IDEA))));
        assertThrows(IllegalArgumentException.class, () -> new Value.Written("idea }"));
    }
}
