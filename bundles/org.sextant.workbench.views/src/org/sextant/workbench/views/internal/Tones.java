package org.sextant.workbench.views.internal;

import org.sextant.analysis.Coverage;
import org.sextant.analysis.GroupCoverage;
import org.sextant.model.Subject;

/** Which of the colours for groups of domains belongs to what. */
final class Tones {
    private Tones() {
    }

    /** The number of the group that a mode or domain is in; {@link Mark#PLAIN} where it is in none. */
    static int of(Coverage coverage, Subject subject) {
        int tone = 0;
        for (GroupCoverage group : coverage.groups()) {
            boolean holds = group.domains().stream().anyMatch(domain -> domain.domain() == subject
                    || domain.modes().stream().anyMatch(mode -> mode.subject() == subject));
            if (holds) {
                return group.group() == null ? Mark.PLAIN : tone;
            }
            if (group.group() != null) {
                tone++;
            }
        }
        return Mark.PLAIN;
    }
}
