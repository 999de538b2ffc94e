package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.GroupCoverage;
import org.sextant.analysis.Organisations;
import org.sextant.analysis.State;
import org.sextant.core.Words;
import org.sextant.model.Domain;
import org.sextant.model.Group;
import org.sextant.model.Mode;
import org.sextant.model.Subject;

/** Works out what is described of a framework. Sextant analysis definitions, docs/analysis.md. */
final class CoverageCalculator {
    private static final String NO_MODE_RELEVANT = "none of its modes is relevant";

    private final Lens lens;
    private final Conformity conformity;
    private final Sorting activities;
    private final boolean part;
    private final @Nullable Sorting systemWide;

    /**
     * Prepares.
     *
     * @param lens       the framework as the system uses it
     * @param activities the activities
     * @param part       whether these are some of the system's activities only, so that nothing is a gap
     * @param systemWide seen from a place: the active activities of the whole system; null otherwise
     */
    CoverageCalculator(Lens lens, Iterable<ActivityFacts> activities, boolean part, @Nullable Sorting systemWide) {
        this.lens = lens;
        this.conformity = new Conformity(lens.coveredWhen(), lens.places());
        this.activities = new Sorting(lens, activities);
        this.part = part;
        this.systemWide = systemWide;
    }

    /** @return what the activities cover of the framework */
    Coverage coverage() {
        List<GroupCoverage> groups = new ArrayList<>();
        lens.framework().getGroups().forEach(group -> groups.add(group(group, group.getDomains())));
        if (!lens.framework().getDomains().isEmpty()) {
            groups.add(group(null, lens.framework().getDomains()));
        }
        return new Coverage(lens.framework(), lens.coveredWhen(), groups);
    }

    private GroupCoverage group(@Nullable Group group, List<Domain> domains) {
        return new GroupCoverage(group, domains.stream().map(this::domain).toList());
    }

    private DomainCoverage domain(Domain domain) {
        List<Cell> modes = domain.getModes().stream().map(this::mode).toList();
        List<Cell> relevant = modes.stream().filter(mode -> mode.state() != State.NOT_RELEVANT).toList();
        List<ActivityFacts> direct = activities.in(domain);
        String reason = lens.notRelevant().get(domain);
        if (reason == null && relevant.isEmpty() && !modes.isEmpty() && direct.isEmpty()) {
            reason = NO_MODE_RELEVANT;
        }
        List<ActivityFacts> within = activities.within(domain);
        List<ActivityFacts> wide = systemWide == null ? List.of() : systemWide.within(domain);
        List<Cell> counting = lens.isNotRelevant(domain) ? modes : relevant;
        Cell own = cell(domain, within, reason, wide, organisations(counting, direct));
        return new DomainCoverage(domain, relevant.isEmpty() ? own : together(own, relevant), modes, direct);
    }

    private Cell mode(Mode mode) {
        List<ActivityFacts> wide = systemWide == null ? List.of() : systemWide.in(mode);
        List<ActivityFacts> in = activities.in(mode);
        return cell(mode, in, lens.notRelevant().get(mode), wide, OrganisationCounter.ofActive(in));
    }

    /** Those of the modes, and those of what is in the domain itself. */
    private static Organisations organisations(List<Cell> modes, List<ActivityFacts> direct) {
        List<Organisations> all = new ArrayList<>();
        modes.forEach(mode -> all.add(mode.organisations()));
        all.add(OrganisationCounter.ofActive(direct));
        return OrganisationCounter.together(all);
    }

    private Cell cell(Subject subject, List<ActivityFacts> within, @Nullable String reason, List<ActivityFacts> wide,
            Organisations organisations) {
        List<ActivityFacts> active = new ArrayList<>(within.size());
        List<ActivityFacts> intended = new ArrayList<>();
        List<ActivityFacts> ended = new ArrayList<>();
        List<ActivityFacts> notBegun = new ArrayList<>();
        for (ActivityFacts activity : within) {
            if (activity.isActive()) {
                active.add(activity);
            } else if (activity.isEnded()) {
                ended.add(activity);
            } else {
                (activity.countsAsIntended() ? intended : notBegun).add(activity);
            }
        }
        State state = reason != null ? State.NOT_RELEVANT : state(active, intended, ended);
        ActivityFacts best = state == State.PARTIAL ? conformity.nearest(active) : null;
        List<String> unmet = best == null ? List.of() : conformity.unmet(best, active.size());
        ActivityFacts nearest = best == null || conformity.meetsAll(best) ? null : best;
        return new Cell(subject, state, active, intended, ended, notBegun, organisations, nearest, unmet, reason, wide);
    }

    private State state(List<ActivityFacts> active, List<ActivityFacts> intended, List<ActivityFacts> ended) {
        if (!active.isEmpty()) {
            return conformity.isCovered(active) ? State.COVERED : State.PARTIAL;
        }
        if (!intended.isEmpty()) {
            return State.INTENDED;
        }
        if (!ended.isEmpty()) {
            return State.ENDED;
        }
        return part ? State.NONE : State.GAP;
    }

    /** A domain with modes is covered when all of them are; what is in the domain itself counts for none of them. */
    private static Cell together(Cell own, List<Cell> relevant) {
        if (own.state() != State.COVERED && own.state() != State.PARTIAL) {
            return own;
        }
        int covered = (int) relevant.stream().filter(mode -> mode.state() == State.COVERED).count();
        boolean all = covered == relevant.size();
        List<String> unmet = all ? List.of()
                : List.of(covered + " of " + Words.count(relevant.size(), "relevant mode", "relevant modes")
                        + " covered");
        return new Cell(own.subject(), all ? State.COVERED : State.PARTIAL, own.active(), own.intended(), own.ended(),
                own.notBegun(), own.organisations(), null, unmet, null, own.systemWide());
    }
}
