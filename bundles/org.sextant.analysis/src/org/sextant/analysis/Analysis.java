package org.sextant.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.core.Finding;
import org.sextant.core.SystemDescription;
import org.sextant.model.Framework;

/**
 * What an analysis found; everything that people are shown comes from here. Immutable as long as the model is left
 * alone. Sextant analysis definitions, docs/analysis.md.
 *
 * @param situation the whole system on the date: activities, coverage, balance, conversations and plans without filter
 * @param filter    which activities {@link #shown()}, {@link #coverage()} and {@link #tally()} are about
 * @param shown     the activities that the filter lets through, in model order
 * @param coverage  what these cover of each framework used, the default first
 * @param tally     how many they are
 * @param findings  what was found in the whole system and is not ignored: by severity, by code in the order of the
 *                  definitions, in model order
 * @param ignored   what was found and is ignored, in the same order
 * @param gaps      what could come next in the whole system, in the order of gaps; ignored gaps are left out
 */
public record Analysis(Situation situation, Filter filter, List<ActivityFacts> shown, List<Coverage> coverage,
        Tally tally, List<Finding> findings, List<Ignored> ignored, List<Gap> gaps) {
    /** Copies the lists. */
    public Analysis {
        shown = List.copyOf(shown);
        coverage = List.copyOf(coverage);
        findings = List.copyOf(findings);
        ignored = List.copyOf(ignored);
        gaps = List.copyOf(gaps);
    }

    /** @return the system */
    public SystemDescription system() {
        return situation.system();
    }

    /** @return the date */
    public AsOf asOf() {
        return situation.asOf();
    }

    /** @return how active work is spread over each group of the whole system */
    public List<GroupBalance> balance() {
        return situation.balance();
    }

    /** @return the questions and reflections of each domain */
    public List<DomainConversation> conversations() {
        return situation.conversations();
    }

    /** @return each plan against the frameworks */
    public List<PlanReview> plans() {
        return situation.plans();
    }

    /**
     * Finds a framework's coverage.
     *
     * @param framework the framework
     * @return what the activities shown cover of it; null if the system does not use it
     */
    public @Nullable Coverage coverage(Framework framework) {
        return coverage.stream().filter(one -> one.framework() == framework).findFirst().orElse(null);
    }

    /**
     * Counts activities that are in a framework.
     *
     * @param framework the framework
     * @return how many of the activities shown serve a part of it
     */
    public Count placed(Framework framework) {
        int placed = 0;
        for (ActivityFacts activity : shown) {
            placed += activity.slots().stream().anyMatch(slot -> slot.framework() == framework) ? 1 : 0;
        }
        return new Count(placed, shown.size(), Count.BY_ACTIVITIES);
    }
}
