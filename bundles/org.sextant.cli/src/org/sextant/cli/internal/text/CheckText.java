package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.FindingOrder;
import org.sextant.analysis.Ignored;
import org.sextant.cli.internal.Counts;
import org.sextant.cli.internal.Output;
import org.sextant.core.Severity;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;

/** What was found, one line each as editors and build servers read it: the most urgent first, by code, by file. */
public final class CheckText {
    private static final int MOST_OF_A_CODE = 10;

    private final Output out;
    private final boolean all;

    /**
     * Makes one.
     *
     * @param out takes the text
     * @param all whether to write out every finding; otherwise ten of a code, the rest counted
     */
    public CheckText(Output out, boolean all) {
        this.out = out;
        this.all = all;
    }

    /**
     * Writes what was found.
     *
     * @param portfolio the portfolio
     */
    public void write(Portfolio portfolio) {
        List<Located> findings = new ArrayList<>(portfolio.findings());
        findings.sort(Comparator.comparing(Located::finding, FindingOrder.BY_SEVERITY_AND_CODE));
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Located each : findings) {
            lines.computeIfAbsent(each.finding().severity().word() + ' ' + each.finding().code(),
                    key -> new ArrayList<>()).add(
                            line(each.location(), each.finding().severity().word(),
                                    each.finding().message(), each.finding().code()));
        }
        int ignored = 0;
        for (Analysis analysis : portfolio.analyses()) {
            for (Ignored each : analysis.ignored()) {
                ignored++;
                lines.computeIfAbsent("ignored " + each.finding().code(), key -> new ArrayList<>())
                        .add(line(portfolio.locate(each.finding().anchor()), "ignored",
                                each.finding().message()
                                        + (each.reason().isEmpty() ? "" : "; because " + each.reason()),
                                each.finding().code()));
            }
        }
        lines.forEach(this::write);
        out.line(summary(portfolio, ignored));
    }

    private void write(String code, List<String> lines) {
        int shown = all ? lines.size() : Math.min(MOST_OF_A_CODE, lines.size());
        lines.subList(0, shown).forEach(out::line);
        if (shown < lines.size()) {
            out.line("and " + (lines.size() - shown) + " more [" + code.substring(code.indexOf(' ') + 1)
                    + "]; --all shows them");
        }
    }

    private static String line(Location at, String severity, String message, String code) {
        String place = at.isInText() ? at.file() + ":" + at.line() + ":" + at.column() : at.file();
        return place + ": " + severity + ": " + message + " [" + code + "]";
    }

    private static String summary(Portfolio portfolio, int ignored) {
        List<String> parts = new ArrayList<>();
        Map<Severity, Integer> counts = Counts.bySeverity(portfolio.findings());
        counts.forEach((severity, count) -> parts.add(switch (severity) {
        case ERROR -> Words.count(count, "error", "errors");
        case WARNING -> Words.count(count, "warning", "warnings");
        case GAP -> Words.count(count, "gap", "gaps");
        case INFO -> count + " info";
        }));
        if (ignored > 0) {
            parts.add(ignored + " ignored");
        }
        return portfolio.name() + ": " + Words.count(portfolio.files().size(), "file", "files") + ", "
                + (parts.isEmpty() ? "nothing found" : String.join(", ", parts)) + dates(portfolio);
    }

    private static String dates(Portfolio portfolio) {
        Set<String> dates = new LinkedHashSet<>();
        portfolio.analyses().forEach(each -> dates.add(each.asOf().words()));
        if (dates.size() < 2) {
            return dates.isEmpty() ? "" : "; " + dates.iterator().next();
        }
        StringBuilder text = new StringBuilder();
        for (Analysis each : portfolio.analyses()) {
            text.append("; ").append(Names.title(each.system().system())).append(' ').append(each.asOf().words());
        }
        return text.toString();
    }
}
