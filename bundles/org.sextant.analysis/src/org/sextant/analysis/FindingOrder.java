package org.sextant.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sextant.core.Finding;

/** The order of findings: by severity, then by code in the order of the definitions. docs/analysis.md. */
public final class FindingOrder {
    private static final List<String> CODES = List.of("syntax.error", "encoding.invalid", "name.invalid",
            "name.duplicate", "reference.unresolved", "reference.ambiguous", "property.unknown", "property.duplicate",
            "value.range", "date.invalid", "date.order", "dependency.cycle", "containment.cycle", "framework.unknown",
            "system.none", "system.duplicate", "framework.version", "ignore.unused", "plugin.failed", "domain.gap",
            "mode.gap", "mode.ended", "mode.intended", "mode.partial", "balance.only", "balance.leaning", "lead.none",
            "partner.none", "measure.none", "voice.none", "goal.none", "goal.unserved", "aim.unserved", "status.stale",
            "embedded.unproven", "meeting.missed", "organisation.idle", "role.unused", "question.unanswered",
            "domain.unreflected", "plan.unfocused", "plan.gap-unaddressed", "opportunity.incomplete",
            "horizon.unbalanced", "control.none");
    private static final Map<String, Integer> POSITIONS = positions();

    /** Most urgent first, then by code; codes of plugins after Sextant's own, in alphabetical order. */
    public static final Comparator<Finding> BY_SEVERITY_AND_CODE = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> POSITIONS.getOrDefault(finding.code(), CODES.size()))
            .thenComparing(Finding::code);

    private FindingOrder() {
    }

    /** @return the codes of the definitions, in their order */
    public static List<String> codes() {
        return CODES;
    }

    private static Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        CODES.forEach(code -> positions.put(code, positions.size()));
        return positions;
    }
}
