package org.sextant.portfolio.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.dsl.Names;
import org.sextant.model.Element;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Portfolio;

/** What a portfolio says, wherever it stands: states, counts, gaps and findings, without files, lines and columns. */
final class Meaning {
    private Meaning() {
    }

    /** All of it, with the findings' messages. */
    static String inWords(Portfolio portfolio) {
        return inWords(portfolio, false);
    }

    /** All of it, for portfolios that say the same in another order. */
    static String inAnyOrder(Portfolio portfolio) {
        return inWords(portfolio, true);
    }

    private static String inWords(Portfolio portfolio, boolean sorted) {
        return join(states(portfolio, sorted), portfolio.findings().stream().map(Located::finding)
                .map(each -> line(each) + ": " + each.message()));
    }

    /** The same without messages, which name elements in alphabetical order. */
    static String inCodes(Portfolio portfolio) {
        return join(states(portfolio, false), portfolio.findings().stream().map(Located::finding).map(Meaning::line));
    }

    private static String join(List<String> lines, Stream<String> findings) {
        return Stream.concat(lines.stream(), findings.sorted()).collect(Collectors.joining("\n"));
    }

    /** A circle has no beginning: it is reported at whichever of its elements stands first. */
    private static String line(Finding finding) {
        String place = finding.code().endsWith(".cycle") ? "" : " at " + path(finding.anchor());
        return finding.severity().word() + ' ' + finding.code() + place;
    }

    private static String path(Anchor anchor) {
        return anchor instanceof Anchor.InModel place ? path(place.object()) : "text";
    }

    private static String path(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return object.eClass().getName() + ' ' + (at == null ? "" : path((Element) at));
    }

    private static String path(Element element) {
        return Names.path(element).isEmpty() ? String.valueOf(element.getName()) : Names.path(element);
    }

    private static List<String> states(Portfolio portfolio, boolean sorted) {
        List<String> lines = new ArrayList<>();
        for (Analysis analysis : portfolio.analyses()) {
            lines.add(analysis.system().system().getName() + ' ' + analysis.asOf().words() + ' ' + analysis.tally());
            for (Coverage coverage : analysis.coverage()) {
                coverage.domains().forEach(domain -> {
                    lines.add(line(domain.cell(), sorted));
                    domain.modes().forEach(mode -> lines.add(line(mode, sorted)));
                });
            }
            analysis.balance().forEach(balance -> lines.add("balance " + balance.group().getName() + " "
                    + balance.verdict() + balance.shares().stream().map(each -> each.share()).toList()));
            analysis.gaps().forEach(gap -> lines.add("gap " + path(gap.cell().subject())));
            lines.addAll(analysis.ignored().stream().map(each -> "ignored " + line(each.finding())).sorted().toList());
        }
        return lines;
    }

    private static String line(Cell cell, boolean sorted) {
        return path(cell.subject()) + ' ' + cell.state().id() + ' ' + names(cell.active(), sorted)
                + names(cell.intended(), sorted) + names(cell.ended(), sorted);
    }

    private static List<String> names(List<ActivityFacts> activities, boolean sorted) {
        Stream<String> names = activities.stream().map(each -> String.valueOf(each.activity().getName()));
        return (sorted ? names.sorted() : names).toList();
    }
}
