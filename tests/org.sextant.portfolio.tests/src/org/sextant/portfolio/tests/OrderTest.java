package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.analysis.FindingOrder;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

/** The same files give the same findings in the same order: by file, by place, then by severity and code. */
class OrderTest {
    private static final String WHOLE = "";

    @TempDir
    private Path temp;

    @Test
    void findingsAreInTheOrderOfTheFilesAndOfTheText() {
        Folder folder = new Folder(temp)
                .with("b.sextant", "for R\nactivity B1 { leed X }\nactivity B2 { in csif.nothing }\n")
                .with("a.sextant", "system R { uses csif }\nactivity A { in csif.nothing  level nowhere }\n")
                .with("z/c.sextant", "activity C\n").with("a/d.sextant", "for R\nnonsense\n");
        assertEquals(List.of("a.sextant:2:17 reference.unresolved", "a.sextant:2:37 value.range",
                "b.sextant:2:15 property.unknown",
                "b.sextant:2:20 reference.unresolved", "b.sextant:3:18 reference.unresolved",
                "a/d.sextant:2:1 property.unknown",
                "z/c.sextant:1:10 system.none"), folder.wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/portfolios/west-yorkshire", "examples/portfolios/riverside"})
    void examplesFindingsAreInOrderAndTheSameEachTime(String example) {
        Portfolio portfolio = Installed.example(example);
        assertInOrder(portfolio);
        assertEquals(lines(portfolio), lines(Installed.example(example)));
    }

    @Test
    void sameInputGivesTheSameOutputInOrder() {
        Gen<Map<String, String>> folders = Portfolios.folder(15, 8);
        Property.check("same-input-same-output", folders, 15, files -> {
            Portfolio portfolio = Installed.load(InMemory.of(files));
            assertInOrder(portfolio);
            assertEquals(lines(portfolio), lines(Installed.load(InMemory.of(files))));
        });
    }

    @Test
    void nothingIsReportedTwice() {
        for (String example : List.of("examples/portfolios/west-yorkshire", "examples/portfolios/riverside")) {
            List<String> lines = lines(Installed.example(example));
            assertEquals(new HashSet<>(lines).size(), lines.size());
        }
    }

    private static void assertInOrder(Portfolio portfolio) {
        Map<String, Integer> files = new HashMap<>();
        portfolio.sources().texts().forEach(text -> files.put(text.name(), files.size()));
        Located last = null;
        for (Located each : portfolio.findings()) {
            if (last != null) {
                assertTrue(compare(files, last, each) <= 0, last + " stands before " + each);
            }
            last = each;
        }
    }

    private static int compare(Map<String, Integer> files, Located one, Located other) {
        int file = Integer.compare(files.getOrDefault(one.location().file(), -1),
                files.getOrDefault(other.location().file(), -1));
        int offset = file != 0 ? file : Integer.compare(one.location().offset(), other.location().offset());
        return offset != 0 ? offset : FindingOrder.BY_SEVERITY_AND_CODE.compare(one.finding(), other.finding());
    }

    static List<String> lines(Portfolio portfolio) {
        List<String> lines = new ArrayList<>();
        for (Located each : portfolio.findings()) {
            Location at = each.location();
            String place = at.isInText() ? at.file() + ':' + at.line() + ':' + at.column() : WHOLE;
            lines.add(place + ' ' + each.finding().severity() + ' ' + each.finding().code() + ' '
                    + each.finding().message());
        }
        return lines;
    }
}
