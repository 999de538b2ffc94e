package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Dependents;
import org.sextant.dsl.ide.References;
import org.sextant.dsl.ide.Snapshot;

class DependentsTest {
    private static final String FIRST = """
        system Riverside { uses csif }
        aim Health
        goal Waits { towards Health }
        activity A { towards Waits }
        """;
    private static final String SECOND = """
        for Riverside
        activity B { after A }
        activity C { after B, A stauts }
        activity D { after C lead Nobody }
        activity E { after E, D }
        """;

    private static List<String> on(String name) {
        Snapshot snapshot = Fixture.snapshot(FIRST, SECOND);
        String file = FIRST.contains(' ' + name + ' ') || FIRST.contains(' ' + name + '\n') ? "1.sextant" : "2.sextant";
        String text = file.startsWith("1") ? FIRST : SECOND;
        return Dependents.of(snapshot, References.named(snapshot, Fixture.uri(file), text.indexOf(' ' + name) + 1))
                .stream().map(each -> each.steps() + " " + Names.path(each.element()) + " " + each.relation() + " "
                        + Names.path(each.on()))
                .toList();
    }

    @Test
    void nearestComeFirstAndEachOnce() {
        assertEquals(List.of("1 B after A", "1 C after A", "2 D after C", "3 E after D"), on("A"));
        assertEquals(List.of("1 E after D"), on("D"));
    }

    @Test
    void aimsAreWorkedTowards() {
        assertEquals(List.of("1 Waits towards Health", "2 A towards Waits", "3 B after A", "3 C after A", "4 D after C",
                "5 E after D"), on("Health"));
    }

    @Test
    void whoComesAfterItselfIsNotNamed() {
        assertEquals(List.of(), on("E"));
    }
}
