package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.core.PortfolioSettings;
import org.sextant.core.Severity;

class PortfolioSettingsTest {
    private static final FindingKind LEAD = kind("lead.none");
    private static final FindingKind GOAL = kind("goal.none");
    private static final FindingKind VOICE = kind("voice.none");
    private static final FindingKinds KINDS = new FindingKinds(List.of(LEAD, GOAL, VOICE));

    @TempDir
    Path folder;

    @Test
    void setsSeverities() throws Exception {
        Files.writeString(folder.resolve(PortfolioSettings.FILE),
                "\uFEFF# Änderungen\r\nseverity.lead.none = error\r\n\r\n! more\r\n  severity.goal.none:off  \r\n");
        PortfolioSettings settings = PortfolioSettings.read(folder, KINDS);
        assertEquals(List.of(), settings.problems());
        assertEquals(Optional.of(Severity.ERROR), settings.severity(LEAD));
        assertEquals(Optional.empty(), settings.severity(GOAL));
        assertEquals(Optional.of(Severity.WARNING), settings.severity(VOICE));
        Anchor anchor = new Anchor.InFile(URI.createURI("a.sextant"));
        assertEquals(Severity.ERROR, settings.apply(new Finding(LEAD, "m", anchor)).orElseThrow().severity());
        assertTrue(settings.apply(new Finding(GOAL, "m", anchor)).isEmpty());
        Finding voice = new Finding(VOICE, "m", anchor).withSeverity(Severity.GAP);
        assertSame(voice, settings.apply(voice).orElseThrow());
    }

    @Test
    void namesLinesThatAreWrongAndKeepsTheOthers() {
        PortfolioSettings settings = PortfolioSettings.parse(String.join("\n", //
                "severity.leed.none = off", //
                "severity.goal.none = eror", //
                "", //
                "severity.goal.none \\", //
                "    = \\", //
                "    gap", //
                "severity.voice.none", //
                "severty.lead.none = off", //
                "severity.voice.none = \\u00x", //
                "severity.lead.none = info"), KINDS);
        assertEquals(List.of("1 no finding has the code leed.none; did you mean lead.none?",
                "2 no severity is called eror; use error, warning, gap, info or off",
                "4 severity.goal.none stands in line 2 already; this line counts",
                "7 a severity is missing; use error, warning, gap, info or off",
                "8 no setting is called severty.lead.none; "
                        + "a setting is severity.CODE = error, warning, gap, info or off",
                "9 \\u is not followed by four hexadecimal digits"), texts(settings));
        assertEquals(Optional.of(Severity.GAP), settings.severity(GOAL));
        assertEquals(Optional.of(Severity.INFO), settings.severity(LEAD));
        assertEquals(Optional.empty(), settings.severity(kind("leed.none")));
    }

    @Test
    void hasNoSettingsWithoutAFile() {
        assertSame(PortfolioSettings.NONE, PortfolioSettings.read(folder, KINDS));
        assertEquals(List.of(), PortfolioSettings.NONE.problems());
    }

    @Test
    void saysThatAFileCannotBeRead() throws Exception {
        Files.createDirectory(folder.resolve(PortfolioSettings.FILE));
        assertTrue(texts(PortfolioSettings.read(folder, KINDS)).getFirst().startsWith("1 sextant.properties cannot"));
    }

    @Test
    void findsBytesThatAreNoUtf8() throws Exception {
        Files.write(folder.resolve(PortfolioSettings.FILE),
                "severity.lead.none = off\nseverity.goal.none = \u00e4\n".getBytes(StandardCharsets.ISO_8859_1));
        PortfolioSettings settings = PortfolioSettings.read(folder, KINDS);
        assertTrue(texts(settings).contains("2 a character here is not UTF-8; save the file as UTF-8"));
        assertEquals(Optional.empty(), settings.severity(LEAD));
    }

    private static List<String> texts(PortfolioSettings settings) {
        return settings.problems().stream().map(problem -> problem.line() + " " + problem.message()).toList();
    }

    private static FindingKind kind(String code) {
        return new FindingKind(code, Severity.WARNING, "T", "x", "S", "com.acme");
    }
}
