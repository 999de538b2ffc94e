package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.core.PluginFailure;
import org.sextant.core.Severity;

class FindingKindsTest {
    private static final String POINT = "org.sextant.core.findings";
    private static final String FINDING = "<finding code='%s' severity='%s' title='%s' source='S'>%s</finding>";

    @TempDir
    Path folder;

    @Test
    void readsKinds() throws Exception {
        FindingKinds kinds = load(FINDING.formatted("lead.none", "warning", "No lead", "\r\n  Work that nobody\r\n"
                + "    leads   tends\tto fade.\r\n\r\n   \r\n    Ask who\r\n could.  "));
        FindingKind kind = kinds.find("lead.none").orElseThrow();
        assertEquals(new FindingKind("lead.none", Severity.WARNING, "No lead",
                "Work that nobody leads tends to fade.\n\nAsk who could.", "S", "com.acme"), kind);
        assertEquals(List.of(kind), kinds.all());
        assertEquals(List.of(), kinds.failures());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"Lead.None,info,T,x", "lead,info,T,x", "lead.,info,T,x", ".lead,info,T,x",
            "a..b,info,T,x", "a.1,info,T,x", "a b.c,info,T,x", "a.b,eror,T,x", "a.b,INFO,T,x", "a.b,info,'',x",
            "a.b,info,T,''"})
    void refusesWhatIsIncomplete(String code, String severity, String title, String text) throws Exception {
        FindingKinds kinds = load(FINDING.formatted(code, severity, title, text));
        assertEquals(List.of(), kinds.all());
        assertEquals(1, kinds.failures().size());
    }

    @Test
    void acceptsLongCodes() throws Exception {
        assertEquals(1, load(FINDING.formatted("acme.plan.gap-unaddressed2", "gap", "T", "x")).all().size());
    }

    @Test
    void givesADoubleCodeToWhoComesFirst() throws Exception {
        String finding = FINDING.formatted("lead.none", "info", "T", "x");
        FindingKinds kinds = FindingKinds.load(new TestBundles(folder).extend("com.acme", POINT, finding)
                .extend("org.sextant.analysis", POINT, finding).read().registry());
        assertEquals("org.sextant.analysis", kinds.get("lead.none").contributor());
        assertEquals(List.of("com.acme: finding lead.none has a code that org.sextant.analysis uses already"),
                kinds.failures().stream().map(PluginFailure::sentence).toList());
    }

    @Test
    void answersForUnknownCodes() {
        FindingKinds kinds = new FindingKinds(List.of(kind("lead.none"), kind("goal.none"), kind("goal.unserved")));
        assertTrue(kinds.find("leed.none").isEmpty());
        assertEquals(List.of("lead.none"), kinds.suggestions("leed.none"));
        FindingKind unknown = kinds.get("leed.none");
        assertEquals("leed.none", unknown.code());
        assertNull(unknown.contributor());
    }

    private FindingKinds load(String elements) throws Exception {
        return FindingKinds.load(new TestBundles(folder).extend("com.acme", POINT, elements).read().registry());
    }

    private static FindingKind kind(String code) {
        return new FindingKind(code, Severity.INFO, "T", "x", "S", "com.acme");
    }
}
