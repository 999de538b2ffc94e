package org.sextant.workbench.views.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.Filter;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Severity;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Activity;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Mode;
import org.sextant.model.Subject;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Portfolio;

/**
 * What the views show: an answer to a wish.
 *
 * @param snapshot the portfolio that it was taken from
 * @param wish     what was asked for
 * @param analysis the system's analysis with the date and filter asked for
 * @param coverage what is described of the framework asked for
 * @param cut      the same in rows; null unless rows were asked for
 * @param notes    what is said below the coverage
 * @param findings what was found about an activity, a mode or a domain
 */
public record Shown(Snapshot snapshot, Wish wish, Analysis analysis, Coverage coverage,
        @Nullable Cut cut, List<String> notes, Map<EObject, List<Finding>> findings) {
    /**
     * Works it out. Takes time.
     *
     * @param wish     what is asked for
     * @param snapshot the portfolio
     * @param today    today
     * @param monitor  asked whether to stop
     * @return what to show; null if no system, or no framework, is described
     */
    public static @Nullable Shown of(Wish wish, Snapshot snapshot, LocalDate today, IProgressMonitor monitor) {
        Portfolio portfolio = snapshot.portfolio();
        List<SystemDescription> systems = portfolio.systems();
        if (systems.isEmpty()) {
            return null;
        }
        SystemDescription asked = find(systems, SystemDescription::system, wish.system());
        SystemDescription system = asked == null ? systems.getFirst() : asked;
        Filter filter = new Filter(find(system.places(), wish.place()),
                find(system.organisations(), wish.organisation()), wish.level(), wish.status());
        boolean asWritten = wish.asOf() == null;
        Analysis analysis = asWritten && filter.isNone() ? portfolio.analyses().get(systems.indexOf(system))
                : portfolio.analyse(system, AnalysisOptions.on(today).asOf(wish.asOf()).filter(filter), monitor);
        if (analysis.coverage().isEmpty()) {
            return null;
        }
        Coverage named = find(analysis.coverage(), Coverage::framework, wish.framework());
        Coverage coverage = named == null ? analysis.coverage().getFirst() : named;
        Cut cut = wish.rows() == null ? null : Cut.of(analysis, wish.rows(), coverage.framework());
        List<Finding> findings = asWritten ? portfolio.findings().stream().map(Located::finding).toList()
                : analysis.findings().stream().flatMap(each -> portfolio.settings().apply(each).stream()).toList();
        List<String> notes = cut == null ? ShownWords.notes(analysis, coverage) : ShownWords.notes(cut, coverage);
        return new Shown(snapshot, wish, analysis, coverage, cut, notes, index(findings));
    }

    private static <T extends Element> @Nullable T find(List<T> elements, @Nullable String path) {
        return path == null ? null
                : elements.stream().filter(each -> Names.path(each).equals(path)).findFirst().orElse(null);
    }

    private static <T> @Nullable T find(List<T> all, Function<T, Element> element,
            @Nullable String name) {
        return name == null ? null
                : all.stream().filter(each -> name.equals(element.apply(each).getName())).findFirst().orElse(null);
    }

    private static Map<EObject, List<Finding>> index(List<Finding> findings) {
        Map<EObject, List<Finding>> index = new HashMap<>();
        for (Finding finding : findings) {
            Set<EObject> about = new LinkedHashSet<>(finding.evidence());
            if (finding.anchor() instanceof Anchor.InModel model) {
                about.add(activity(model.object()));
            }
            about.forEach(each -> index.computeIfAbsent(each, key -> new ArrayList<>()).add(finding));
        }
        return index;
    }

    /** The activity that an object is a part of; the object itself where there is none. */
    private static EObject activity(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Activity) {
                return at;
            }
        }
        return object;
    }

    /**
     * What was found about a cell: its mode or domain, then its activities; each once. Of a part of the system no gaps are
     * told.
     */
    public List<Finding> findings(Cell cell) {
        return findings(List.of(cell.subject()), cell, !analysis.filter().isNone());
    }

    /** What was found about the activities of a cell in a row; what is said of the mode or domain is said of the whole. */
    List<Finding> findingsOfRow(Cell cell, boolean part) {
        return findings(part ? List.of() : List.of(cell.subject()), cell, part);
    }

    private List<Finding> findings(List<Subject> subjects, Cell cell, boolean part) {
        // One by one and not by what they say: what they rest on can be as long as the list of activities.
        Set<Finding> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> found = new ArrayList<>();
        Consumer<EObject> add = about -> findings.getOrDefault(about, List.of()).stream()
                .filter(each -> seen.add(each) && isShown(each, cell.subject(), part)).forEach(found::add);
        subjects.forEach(add);
        for (List<ActivityFacts> activities : List.of(cell.active(), cell.intended(), cell.ended(), cell.notBegun())) {
            activities.forEach(each -> add.accept(each.activity()));
        }
        return found;
    }

    private boolean isShown(Finding finding, Subject subject, boolean part) {
        return !(part && finding.severity() == Severity.GAP) && !isAboutAnother(finding, subject);
    }

    private static boolean isAboutAnother(Finding finding, Subject subject) {
        List<EObject> about = finding.evidence().stream().filter(each -> each instanceof Mode || each instanceof Domain)
                .toList();
        return !about.isEmpty() && about.stream()
                .noneMatch(each -> EcoreUtil.isAncestor(each, subject) || EcoreUtil.isAncestor(subject, each));
    }
}
