package org.sextant.analysis.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.analysis.PlanReview;
import org.sextant.analysis.PlanReview.Addressed;
import org.sextant.analysis.PlanReview.Reviewed;
import org.sextant.analysis.State;
import org.sextant.model.Control;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Horizon;
import org.sextant.model.Opportunity;
import org.sextant.model.Plan;
import org.sextant.model.Step;
import org.sextant.model.Subject;

/** Looks at plans against the frameworks. For one analysis. */
final class PlanReviewer {
    private final Mentions mentions;
    private final Map<Subject, Cell> cells;
    private final List<Cell> domainGaps;
    private final LocalDate date;

    /**
     * Prepares.
     *
     * @param mentions which modes and domains elements come to
     * @param cells    the cells of all frameworks used, by mode and domain, in the frameworks' order
     * @param date     the as-of date
     */
    PlanReviewer(Mentions mentions, Map<Subject, Cell> cells, LocalDate date) {
        this.mentions = mentions;
        this.cells = cells;
        this.date = date;
        this.domainGaps = cells.values().stream()
                .filter(cell -> cell.subject() instanceof Domain && cell.state() == State.GAP).toList();
    }

    /**
     * Looks at a plan.
     *
     * @param plan the plan
     * @return what it is against the frameworks
     */
    PlanReview review(Plan plan) {
        List<Reviewed> opportunities = plan.getOpportunities().stream().map(this::review).toList();
        Set<Subject> addressed = new HashSet<>();
        opportunities.stream().flatMap(opportunity -> opportunity.addresses().stream())
                .flatMap(address -> address.cells().stream()).map(Cell::subject)
                .forEach(subject -> addressed.add(domain(subject)));
        List<Cell> unaddressed = domainGaps.stream().filter(gap -> !addressed.contains(gap.subject())).toList();
        return new PlanReview(plan, opportunities, unaddressed,
                counted(Horizon.class, plan.getOpportunities().stream().map(Opportunity::getHorizon)
                        .toList()),
                counted(Control.class, plan.getOpportunities().stream().map(Opportunity::getControl)
                        .toList()),
                plan.getLetGo());
    }

    private static Subject domain(Subject subject) {
        return subject.eContainer() instanceof Domain domain ? domain : subject;
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(Class<E> type, List<@Nullable E> values) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E value : values) {
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    private Reviewed review(Opportunity opportunity) {
        List<Element> elements = new ArrayList<>(opportunity.getAddresses());
        elements.addAll(opportunity.getAnswers());
        List<Addressed> addresses = elements.stream().filter(element -> !element.eIsProxy())
                .map(element -> new Addressed(element, cells(element))).toList();
        List<Step> overdue = opportunity.getSteps().stream().filter(this::isOverdue).toList();
        List<Step> done = opportunity.getSteps().stream().filter(this::isDone).toList();
        return new Reviewed(opportunity, addresses, opportunity.getAnswers(), missing(opportunity), done, overdue);
    }

    private List<Cell> cells(Element element) {
        List<Cell> found = new ArrayList<>();
        for (Subject subject : mentions.subjects(element)) {
            Cell cell = cells.get(subject);
            if (cell != null) {
                found.add(cell);
            }
        }
        return found;
    }

    /** A step that was done later was still to be done on the date. */
    private boolean isDone(Step step) {
        return step.getDone() != null && !date.isBefore(step.getDone().first());
    }

    private boolean isOverdue(Step step) {
        return step.getBy() != null && !isDone(step) && date.isAfter(step.getBy().last());
    }

    private static List<String> missing(Opportunity opportunity) {
        List<String> missing = new ArrayList<>();
        if (opportunity.getLead() == null) {
            missing.add("lead");
        }
        if (opportunity.getOutcomes().isEmpty()) {
            missing.add("outcome");
        }
        if (opportunity.getSteps().isEmpty()) {
            missing.add("step");
        }
        if (opportunity.getSteps().stream().noneMatch(step -> step.getBy() != null || step.getDone() != null)) {
            missing.add("date");
        }
        return missing;
    }
}
