package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Fixes;
import org.sextant.portfolio.Located;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Mutations;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

/** What holds of every fix of every finding in any text. */
class FixesPropertyTest {
    private static final int RUNS = 25;
    private static final String ASKING = """
        system Riverside { uses csif }
        place North { organisation Trust { kind provider } }
        organisation Council
        aim Home
        goal Fewer { towards Home }
        activity A { in csif.continuous.incremental level place status delivering since 2024 }
        activity A { in csif.redesign.pathways lead Trust lead Council status delivering from 2025 to 2024 }
        activity B { in csif.operating.goals lead Nobody after A with North.Trust status embedded }
        ignore goal.none on B because "No"
        """;

    /** A text that gives something to fix, with up to two of its lines spoiled. */
    private static Gen<String> texts() {
        return choices -> {
            String text = choices.next(2) == 0 ? ASKING : Portfolios.upTo(4, Layout.ANY).from(choices);
            for (int i = choices.next(3); i > 0; i--) {
                List<Mutations.Mutation> all = Mutations.of(text, 1 + choices.next((int) text.lines().count()));
                text = all.isEmpty() ? text : all.get(choices.next(all.size())).text();
            }
            return text;
        };
    }

    @Test
    void noFixMakesTheTextWorse() {
        Set<String> kinds = new HashSet<>();
        Property.check("fixes-do-no-harm", texts(), RUNS, text -> {
            Given given = Given.text(text);
            for (Located finding : given.snapshot().portfolio().findings()) {
                for (Fix fix : Fixes.of(finding, given.snapshot())) {
                    kinds.add(finding.finding().code());
                    fix.edit().files().forEach(file -> assertInOrder(file, given.textOf("system.sextant")));
                    int before = syntaxErrors(given);
                    Given after = given.after(fix.edit());
                    assertTrue(syntaxErrors(after) <= before,
                            () -> fix.label() + " of " + finding.finding().message() + "\n" + after.text());
                }
            }
        });
        assertTrue(kinds.size() > 10, kinds.toString());
    }

    private static int syntaxErrors(Given given) {
        return given.findings("syntax.error").size() + given.findings("property.unknown").size()
                + given.findings("name.duplicate").size();
    }

    private static void assertInOrder(FileEdit file, String text) {
        int end = 0;
        for (TextChange change : file.changes()) {
            assertTrue(change.offset() >= end && change.length() >= 0, file.toString());
            end = change.offset() + change.length();
        }
        assertTrue(end <= text.length(), file.toString());
    }
}
