package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.analysis.Coverage;
import org.sextant.core.Severity;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;
import org.sextant.model.Fact;
import org.sextant.model.Measure;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Portfolio;
import org.sextant.testsupport.Texts;

/** The example portfolios say what their tables, written by hand from what they describe, say. */
class ExamplesTest {
    private static final String FOLDER = "examples/portfolios/";
    private static final int MODES = 20;

    /** What states nothing that anybody would ask a source for: what it is called, and how it hangs together with others. */
    private static final Set<String> NAMING = Set.of("name", "title", "tags", "notes", "sources", "evidence");

    @ParameterizedTest
    @ValueSource(strings = {"west-yorkshire", "riverside"})
    void hasNoErrorAndNothingUnreadable(String example) {
        Portfolio portfolio = Installed.example(FOLDER + example);
        assertEquals(List.of(),
                portfolio.findings().stream().filter(each -> each.finding().severity() == Severity.ERROR)
                        .map(each -> each.location() + " " + each.finding().message()).toList());
        assertEquals(List.of(), portfolio.sources().unreadable());
        assertEquals(List.of(), portfolio.settings().problems());
        assertEquals(1, portfolio.systems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"west-yorkshire", "riverside"})
    void isCoveredAsItsTableSays(String example) {
        List<String> expected = Texts.read(FOLDER + example + "-expected.csv").lines().skip(1)
                .map(ExamplesTest::withoutReason)
                .toList();
        assertEquals(MODES, expected.size());
        Coverage coverage = Installed.example(FOLDER + example).analyses().getFirst().coverage().getFirst();
        assertEquals("csif", coverage.framework().getName());
        List<String> rows = new ArrayList<>();
        coverage.domains().forEach(domain -> domain.modes().forEach(mode -> rows.add(domain.domain().getName() + ','
                + mode.subject().getName() + ',' + mode.state().id().replace('-', ' '))));
        assertEquals(expected, rows);
    }

    private static String withoutReason(String line) {
        String[] cells = line.split(",", 4);
        assertEquals(4, cells.length, line);
        assertTrue(cells[3].length() > 2, "a reason is missing: " + line);
        return String.join(",", cells[0], cells[1], cells[2]);
    }

    @Test
    void westYorkshireGivesASourceForWhateverItStates() {
        Set<String> without = new TreeSet<>();
        int facts = 0;
        for (SextantResource file : Installed.example(FOLDER + "west-yorkshire").files()) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
                EObject each = all.next();
                if (each instanceof Fact fact) {
                    facts++;
                    if (fact.getSources().isEmpty()) {
                        without.add("fact " + fact.getName());
                    }
                } else if (each instanceof Element element && states(element) && !hasSource(element)) {
                    without.add(element.eClass().getName() + ' ' + Names.path(element));
                }
            }
        }
        assertEquals(Set.of(), without);
        assertTrue(facts >= 9, "only " + facts + " facts were looked at");
    }

    private static boolean states(Element element) {
        return element.eClass().getEAllStructuralFeatures().stream().map(EStructuralFeature.class::cast)
                .anyMatch(feature -> !NAMING.contains(feature.getName()) && element.eIsSet(feature));
    }

    /** A measure may rest on the source of what it measures. */
    private static boolean hasSource(Element element) {
        return !element.getSources().isEmpty()
                || element instanceof Measure && element.eContainer() instanceof Element outer
                        && !outer.getSources().isEmpty();
    }

    @Test
    void allExamplesAreTested() {
        assertEquals(List.of(FOLDER + "riverside", FOLDER + "west-yorkshire"), Texts.portfolios());
    }

    @Test
    void findingsOfAnExampleStandInItsFiles() {
        Portfolio portfolio = Installed.example(FOLDER + "riverside");
        for (Located each : portfolio.findings()) {
            assertTrue(each.location().isInText(), each::toString);
            assertTrue(each.location().file().endsWith(".sextant"), each::toString);
        }
    }
}
