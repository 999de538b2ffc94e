package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.AsOf;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainConversation;
import org.sextant.analysis.Filter;
import org.sextant.analysis.FindingOrder;
import org.sextant.analysis.Gap;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.Ignored;
import org.sextant.analysis.PlanReview;
import org.sextant.analysis.Situation;
import org.sextant.analysis.Tally;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.core.SystemDescription;
import org.sextant.model.Plan;
import org.sextant.model.Subject;

/** The steps of one analysis. */
public final class Survey {
    private static final Set<String> GAP_CODES = Set.of("domain.gap", "mode.gap", "mode.ended", "mode.intended",
            "mode.partial");

    private final SystemDescription system;
    private final AnalysisOptions options;
    private final FindingKinds kinds;
    private final IProgressMonitor monitor;
    private final AsOf asOf;
    private final List<Lens> lenses;
    private final Placement placement = new Placement();
    private final Mentions mentions;

    /**
     * Prepares.
     *
     * @param system  the system
     * @param options the date, the filter, and findings made elsewhere
     * @param kinds   what findings' codes mean
     * @param monitor asked now and then whether to go on
     */
    public Survey(SystemDescription system, AnalysisOptions options, FindingKinds kinds, IProgressMonitor monitor) {
        this.system = system;
        this.options = options;
        this.kinds = kinds;
        this.monitor = monitor;
        this.asOf = AsOf.choose(options.asOf(), system.system(), options.today());
        this.lenses = system.frameworks().stream().distinct().map(framework -> Lens.of(framework, system)).toList();
        this.mentions = new Mentions(system, placement);
    }

    /**
     * Analyses.
     *
     * @param rules all rules
     * @return what was found
     */
    public Analysis analysis(Function<Situation, List<Finding>> rules) {
        Situation situation = situation();
        List<Finding> found = new ArrayList<>(options.alsoFound());
        found.addAll(rules.apply(situation));
        Cancellation.check(monitor);
        Ignores ignores = new Ignores(situation);
        List<Finding> findings = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        found.forEach(finding -> ignores.sort(finding, findings, ignored));
        findings.addAll(ignores.unused());
        findings.sort(FindingOrder.BY_SEVERITY_AND_CODE);
        ignored.sort((one, other) -> FindingOrder.BY_SEVERITY_AND_CODE.compare(one.finding(), other.finding()));
        Filter filter = options.filter();
        List<ActivityFacts> shown = filter.isNone() ? situation.activities()
                : situation.activities().stream().filter(filter::accepts).toList();
        List<Coverage> coverage = filter.isNone() ? situation.coverage() : coverage(shown, true, systemWide(situation));
        return new Analysis(situation, filter, shown, coverage, Tally.of(shown), findings, ignored,
                gaps(situation, ignored));
    }

    private Situation situation() {
        List<ActivityFacts> activities = new FactsReader(system, placement).read(system.activities(), asOf.date(),
                monitor);
        List<Coverage> coverage = coverage(activities, false, null);
        List<GroupBalance> balance = new ArrayList<>();
        List<DomainConversation> conversations = new ArrayList<>();
        Conversations said = new Conversations(system, placement);
        for (Lens lens : lenses) {
            Cancellation.check(monitor);
            balance.addAll(new BalanceCalculator(lens, activities).balances());
            conversations.addAll(said.of(lens));
        }
        return new Situation(system, asOf, activities, coverage, Collections.unmodifiableList(balance),
                Collections.unmodifiableList(conversations), plans(coverage), kinds);
    }

    private List<Coverage> coverage(List<ActivityFacts> activities, boolean part,
            @Nullable List<ActivityFacts> systemWide) {
        List<Coverage> coverage = new ArrayList<>();
        for (Lens lens : lenses) {
            Cancellation.check(monitor);
            Sorting wide = systemWide == null ? null : new Sorting(lens, systemWide);
            coverage.add(new CoverageCalculator(lens, activities, part, wide).coverage());
        }
        return Collections.unmodifiableList(coverage);
    }

    /** Seen from a place, active work of the whole system serves it too. */
    private @Nullable List<ActivityFacts> systemWide(Situation situation) {
        return options.filter().place() == null ? null
                : situation.activities().stream().filter(ActivityFacts::isActive)
                        .filter(ActivityFacts::isSystemWide).filter(options.filter()::acceptsElsewhere).toList();
    }

    private List<PlanReview> plans(List<Coverage> coverage) {
        Map<Subject, Cell> cells = new LinkedHashMap<>();
        coverage.stream().flatMap(Coverage::domains).forEach(domain -> {
            cells.put(domain.domain(), domain.cell());
            domain.modes().forEach(mode -> cells.put(mode.subject(), mode));
        });
        PlanReviewer reviewer = new PlanReviewer(mentions, cells, asOf.date());
        List<PlanReview> reviews = new ArrayList<>();
        for (Plan plan : system.plans()) {
            reviews.add(reviewer.review(plan));
        }
        return Collections.unmodifiableList(reviews);
    }

    private List<Gap> gaps(Situation situation, List<Ignored> ignored) {
        Set<EObject> subjects = new HashSet<>();
        for (Ignored one : ignored) {
            if (GAP_CODES.contains(one.finding().code()) && !one.finding().evidence().isEmpty()) {
                subjects.add(one.finding().evidence().getFirst());
            }
        }
        return new GapOrder(mentions).gaps(situation.coverage()).stream()
                .filter(gap -> !subjects.contains(gap.cell().subject())).toList();
    }
}
