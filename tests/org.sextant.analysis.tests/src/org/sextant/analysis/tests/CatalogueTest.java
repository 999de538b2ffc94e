package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.ContributedRule;
import org.sextant.analysis.FindingOrder;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;

class CatalogueTest {
    private static final String OURS = "org.sextant.analysis";
    private static final Pattern BANNED = Pattern.compile("\\b(scor|rank|rating|matur|weak|poor|fail)",
            Pattern.CASE_INSENSITIVE);
    /** Codes that only reading text can find; others contribute them. */
    private static final Set<String> OF_TEXT = Set.of("syntax.error", "encoding.invalid", "name.invalid",
            "name.duplicate", "reference.unresolved", "reference.ambiguous", "property.unknown", "property.duplicate",
            "value.range", "date.invalid", "framework.unknown", "system.none", "system.duplicate",
            "framework.version");

    private static List<FindingKind> kinds = List.of();

    @BeforeAll
    static void load() {
        Analyses.analyser();
        kinds = FindingKinds.load().all().stream().filter(kind -> OURS.equals(kind.contributor())).toList();
    }

    @Test
    void everyCodeOfTheAnalysisIsContributedInTheOrderOfTheDefinitions() {
        assertEquals(FindingOrder.codes().stream().filter(code -> !OF_TEXT.contains(code)).toList(),
                kinds.stream().map(FindingKind::code).toList());
    }

    @Test
    void severitiesFallInTheOrderOfTheDefinitions() {
        assertEquals(Set.of("error", "warning", "gap", "info"),
                new HashSet<>(kinds.stream().map(kind -> kind.severity().word()).toList()));
        assertEquals("error warning warning gap warning info", String.join(" ", List.of("date.order", "plugin.failed",
                "lead.none", "balance.only", "control.none", "role.unused").stream()
                .map(code -> kinds.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow()
                        .severity().word())
                .toList()));
    }

    @Test
    void noTextJudges() {
        for (FindingKind kind : kinds) {
            String text = kind.title() + " " + kind.explanation() + " " + kind.source();
            assertFalse(BANNED.matcher(text).find(), kind.code());
            assertFalse(text.contains("!"), kind.code());
            assertTrue(kind.explanation().contains("\n\n"), kind.code() + " says what it means and what to do");
            assertTrue(kind.source().contains("docs/"), kind.code());
        }
    }

    @Test
    void everyRuleIsAClassOfItsOwn() {
        List<ContributedRule> rules = ContributedRule.load().items().stream()
                .filter(rule -> OURS.equals(rule.contributor())).toList();
        assertEquals(rules.size(), rules.stream().map(rule -> rule.rule().getClass()).distinct().count());
        assertEquals(rules.size(), rules.stream().map(ContributedRule::id).distinct().count());
        assertEquals(List.of(), ContributedRule.load().failures());
        Set<String> ids = new HashSet<>(rules.stream().map(ContributedRule::id).toList());
        Set<String> codes = new HashSet<>(kinds.stream().map(FindingKind::code).toList());
        codes.removeAll(Set.of("ignore.unused", "plugin.failed"));
        codes.add("conditions");
        assertEquals(codes, ids);
    }
}
