package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.SubjectEdits;

/** A mode that is dragged into a text is written where it is dropped. */
class SubjectEditsTest {
    private static final String SYSTEM = "system Riverside { uses csif }\n";

    private static @Nullable Edit drop(String text, String path) {
        Given given = Given.text(SYSTEM + text.replace(Fixture.CARET, ""));
        return SubjectEdits.at(given.snapshot(), Given.uri("system.sextant"), (SYSTEM + text).indexOf(Fixture.CARET),
                "csif", path);
    }

    private static String dropped(String text, String path) {
        return Given.text(SYSTEM + text.replace(Fixture.CARET, "")).after(drop(text, path)).text()
                .substring(SYSTEM.length());
    }

    @Test
    void activityIsInItAsWell() {
        assertEquals("activity A { in csif.vision, csif.redesign.pathways status idea }\n",
                dropped("activity A { in csif.vision sta<|>tus idea }\n", "redesign.pathways"));
        assertEquals("activity A { in csif.redesign }\n", dropped("activity <|>A { }\n", "redesign"));
        assertTrue(dropped("activity A<|>\n", "redesign").contains("in csif.redesign"));
    }

    @Test
    void soIsWhatElseIsAboutModes() {
        assertEquals("reflection R { on csif.vision, csif.redesign held 2026 }\n",
                dropped("reflection R { on csif.vision held 20<|>26 }\n", "redesign"));
        assertTrue(dropped("plan P { opportunity O \"<|>Title\" { } }\n", "redesign").contains(
                "addresses csif.redesign"));
    }

    @Test
    void elsewhereAnActivityIsAdded() {
        String added = dropped("organisation Tr<|>ust { kind provider }\n", "redesign.pathways");
        assertTrue(added.startsWith("organisation Trust { kind provider }\n"), added);
        assertTrue(added.contains("in     csif.redesign.pathways"), added);
    }

    @Test
    void whatIsSaidAlreadyOrCannotBeSaidChangesNothing() {
        assertNull(drop("activity A { in csif.vision<|> }\n", "vision"));
        assertNull(drop("activity A { in csif.vision<|> }\n", "nothing"));
    }

    @Test
    void textWithErrorsIsNoHindrance() {
        assertTrue(dropped("activity A { nonsense in csif.vision lead Nob<|>ody }\n", "redesign")
                .contains("in csif.vision, csif.redesign"));
    }
}
