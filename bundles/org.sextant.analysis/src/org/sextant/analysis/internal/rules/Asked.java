package org.sextant.analysis.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Detail;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.Slot;
import org.sextant.analysis.State;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Ask;
import org.sextant.model.Domain;

/** A rule about a detail that active activities leave out in domains whose framework asks for it. */
abstract class Asked implements Rule {
    private final String code;
    private final Detail detail;
    private final String remedy;

    /**
     * Makes a rule.
     *
     * @param code   the code of its findings
     * @param detail the detail
     * @param remedy what to do
     */
    Asked(String code, Detail detail, String remedy) {
        this.code = code;
        this.detail = detail;
        this.remedy = remedy;
    }

    @Override
    public final void check(Situation situation, Consumer<Finding> out) {
        Set<Domain> asking = asking(situation);
        if (asking.isEmpty()) {
            return;
        }
        for (ActivityFacts activity : situation.activities()) {
            Domain domain = activity.isActive() && !activity.has(detail) ? first(activity, asking) : null;
            if (domain != null) {
                out.accept(situation.finding(code,
                        Say.title(activity.activity()) + " is in " + Say.title(domain) + " and states "
                                + detail.without() + "; " + remedy,
                        Anchor.at(activity.activity()), List.of(domain)));
            }
        }
    }

    private static @Nullable Domain first(ActivityFacts activity, Set<Domain> asking) {
        for (Slot slot : activity.slots()) {
            if (asking.contains(slot.domain())) {
                return slot.domain();
            }
        }
        return null;
    }

    private Set<Domain> asking(Situation situation) {
        Set<Domain> asking = new HashSet<>();
        for (Coverage coverage : situation.coverage()) {
            List<Domain> relevant = coverage.domains().filter(domain -> domain.cell().state() != State.NOT_RELEVANT)
                    .map(DomainCoverage::domain).toList();
            for (Ask ask : coverage.framework().getAsks()) {
                if (detail.word().equals(ask.getWhat())) {
                    relevant.stream().filter(domain -> ask.getDomains().isEmpty() || ask.getDomains().contains(domain))
                            .forEach(asking::add);
                }
            }
        }
        return asking;
    }
}
