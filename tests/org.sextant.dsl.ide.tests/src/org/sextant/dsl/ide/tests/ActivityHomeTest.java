package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.ActivityHome;
import org.sextant.dsl.ide.ElementKind;
import org.sextant.dsl.ide.GapEdits;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Place;
import org.sextant.model.Subject;

/** A new activity goes to the file where people would look for it. */
class ActivityHomeTest {
    private static final String SYSTEM = """
        system Riverside { uses csif }
        place North { place Harbour }
        place South
        place East
        """;

    private final Map<String, String> files = new LinkedHashMap<>();

    private Given given(String... namesAndTexts) {
        files.put("system.sextant", SYSTEM);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], "for Riverside\n" + namesAndTexts[i + 1]);
        }
        return new Given(files);
    }

    private static String home(Given given, String... places) {
        List<Place> at = Arrays.stream(places).map(each -> (Place) given.element(each)).toList();
        return new ActivityHome(given.snapshot(), "Riverside").of(at).lastSegment();
    }

    private Given several() {
        return given("north.sextant", "activity A { at North }\nactivity B { at North }\nactivity C { at Harbour }\n",
                "south.sextant", "activity D { at South }\nactivity E\nactivity F { at North, South }\n",
                "whole.sextant", "activity G\nactivity H\n");
    }

    @Test
    void whereMostOfThePlacesActivitiesAre() {
        assertEquals("north.sextant", home(several(), "North"));
        assertEquals("south.sextant", home(several(), "South"));
        assertEquals("north.sextant", home(several(), "North.Harbour"));
        assertEquals("north.sextant", home(several(), "North", "South"));
    }

    @Test
    void whereThoseOfTheWholeSystemAre() {
        assertEquals("whole.sextant", home(several()), "although another file has more activities");
        assertEquals("whole.sextant", home(several(), "East"), "no activity is at that place yet");
    }

    @Test
    void aroundAPlaceThatHasNone() {
        assertEquals("north.sextant", home(given("north.sextant", "activity A { at North }\n", "whole.sextant",
                "activity B\nactivity C\n"), "North.Harbour"));
    }

    @Test
    void whereTheSystemIsStated() {
        assertEquals("system.sextant", home(given("north.sextant", "activity A { at North }\n")));
        assertEquals("system.sextant", home(given("other.sextant", "goal Fewer\n"), "South"));
    }

    @Test
    void statedFirstAmongEquals() {
        files.put("first.sextant", "for Riverside\nactivity A\n");
        assertEquals("first.sextant", home(given("later.sextant", "activity B\n")));
        files.put("system.sextant", SYSTEM + "activity C\n");
        assertEquals("system.sextant", home(new Given(files)));
    }

    @Test
    void partsAreWhereTheWholeIs() {
        assertEquals("whole.sextant", home(given(
                "north.sextant", "activity A { at North activity B activity C }\n", "whole.sextant", "activity D\n")));
    }

    @Test
    void onlyFilesOfTheSystem() {
        Given given = given("whole.sextant", "activity A\n");
        files.put("other.sextant", "system Other\nactivity A\nactivity B\n");
        assertEquals("whole.sextant", home(new Given(files)));
        assertThrows(IllegalArgumentException.class,
                () -> new ActivityHome(given.snapshot(), "Nowhere").of(List.of()));
    }

    @Test
    void theWizardAndTheGapsViewFollowIt() {
        Given given = several();
        NewElements elements = new NewElements(given.snapshot(), "Riverside");
        NewElement activity = new NewElement(ElementKind.ACTIVITY, "New", null);
        assertEquals("whole.sextant", elements.best(activity).lastSegment());
        assertEquals("south.sextant",
                elements.best(activity.with("at", List.of(Value.of(given.element("South"))))).lastSegment());
        Subject mode = (Subject) given.element("csif.vision.engaging");
        GapEdits gaps = new GapEdits(given.snapshot(), "Riverside");
        assertEquals("whole.sextant", gaps.activity(mode).files().getFirst().file().lastSegment());
        Given after = given.after(gaps.activity(mode, "South"));
        String[] added = after.textOf("south.sextant").split("\n\n", 2);
        assertEquals(given.textOf("south.sextant").strip(), added[0].strip());
        assertEquals(List.of("in     csif.vision.engaging", "at     South", "status planned"),
                Arrays.stream(added[1].split("\n")).map(String::strip).filter(each -> !each.endsWith("{")
                        && !each.equals("}")).toList());
    }
}
