package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.core.PortfolioSettings;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.Sources;

/** Severities that a portfolio sets in <code>sextant.properties</code>. */
class SettingsTest {
    private static final String TEXT = """
        system R { uses csif }
        activity X {
            in     csif.redesign.pathways
            status delivering
        }
        """;

    @TempDir
    private Path temp;
    private Folder folder;

    @BeforeEach
    void begin() {
        folder = new Folder(temp).with("a.sextant", TEXT);
    }

    private List<String> found(String code) {
        return folder.load().findings().stream().filter(each -> each.finding().code().equals(code))
                .map(each -> folder.place(each.location()) + ' ' + each.finding().severity().word()).toList();
    }

    @Test
    void withoutAFileTheKindsOwnSeverityHolds() {
        assertEquals(List.of("a.sextant:2:10 warning"), found("lead.none"));
    }

    @Test
    void severityIsRaisedLoweredAndTurnedOff() {
        folder.with("sextant.properties",
                "severity.lead.none = error\nseverity.mode.partial = info\nseverity.voice.none = off\n");
        assertEquals(List.of("a.sextant:2:10 error"), found("lead.none"));
        assertEquals(List.of("a.sextant:1:17 info"), found("mode.partial"));
        assertEquals(List.of(), found("voice.none"));
    }

    @Test
    void whatIsTurnedOffChangesNothingElse() {
        List<String> before = all();
        folder.with("sextant.properties", "severity.lead.none = off\n");
        List<String> after = all();
        assertEquals(before.stream().filter(each -> !each.endsWith(" lead.none")).toList(), after);
        assertTrue(after.size() < before.size());
    }

    @Test
    void errorsOfTheTextCanBeSetToo() {
        folder.with("a.sextant", TEXT + "nonsense here\n").with("sextant.properties",
                "severity.property.unknown = warning\n");
        assertEquals(List.of("a.sextant:6:1 warning"), found("property.unknown"));
    }

    @Test
    void severityDecidesTheOrderAtOnePlace() {
        folder.with("sextant.properties", "severity.mode.partial = error\n");
        List<String> atUses = all().stream().filter(each -> each.startsWith("a.sextant:1:17 ")).toList();
        assertEquals("a.sextant:1:17 error mode.partial", atUses.getFirst());
    }

    @Test
    void onlyTheFileInTheRootCounts() {
        folder.with("deep/sextant.properties", "severity.lead.none = error\n").with("deep/b.sextant", "for R\n");
        assertEquals(List.of("a.sextant:2:10 warning"), found("lead.none"));
    }

    @Test
    void fileBesideTheFirstOfTheFilesGivenCounts() {
        folder.with("sextant.properties", "severity.lead.none = info\n");
        Portfolio portfolio = Installed
                .load(Sources.files(List.of(temp.resolve("a.sextant")), new NullProgressMonitor()));
        assertEquals(List.of("info"),
                portfolio.findings().stream().filter(each -> each.finding().code().equals("lead.none"))
                        .map(each -> each.finding().severity().word()).toList());
    }

    @Test
    void wrongLineCostsItselfAndIsReported() {
        folder.with("sextant.properties",
                "severity.lead.nun = off\nseverity.lead.none = loud\nseverity.voice.none = off\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of("1: reference.unresolved: no finding has the code lead.nun; did you mean lead.none?",
                "2: value.range: no severity is called loud; use error, warning, gap, info or off"),
                portfolio.settings().problems().stream()
                        .map(each -> each.line() + ": " + each.code() + ": " + each.message()).toList());
        assertEquals(List.of("sextant.properties:2:1 error"), found("value.range"));
        assertEquals(List.of("a.sextant:2:10 warning"), found("lead.none"));
        assertEquals(List.of(), found("voice.none"));
    }

    @Test
    void settingsThatCannotBeReadAreReported() {
        folder.with(PortfolioSettings.FILE + "/x", "");
        assertEquals(1, folder.load().settings().problems().size());
        assertEquals(List.of("a.sextant:2:10 warning"), found("lead.none"));
    }

    private List<String> all() {
        return folder.load().findings().stream().map(each -> folder.place(each.location()) + ' '
                + each.finding().severity().word() + ' ' + each.finding().code()).toList();
    }
}
