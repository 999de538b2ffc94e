package org.sextant.benchmark.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sextant.benchmark.Machine;
import org.sextant.benchmark.Table;
import org.sextant.benchmark.lsp.Samples.Part;
import org.sextant.benchmark.lsp.Times.Span;

/** Writes down what was measured with one portfolio. */
final class Report {
    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;

    private final WrittenPortfolio portfolio;
    private final Times times;
    private final Visit.Outcome outcome;
    private final List<Span> spans;
    private final Samples samples;

    Report(WrittenPortfolio portfolio, Times times, Visit.Outcome outcome, List<Span> spans,
            Samples samples) {
        this.portfolio = portfolio;
        this.times = times;
        this.outcome = outcome;
        this.spans = spans;
        this.samples = samples;
    }

    void writeTo(StringBuilder text) {
        text.append(String.format(Locale.ROOT, "%n%,d activities%n", portfolio.activities()));
        Table figures = new Table(1, "", "rounds", "p50", "p95", "p99", "target for p95");
        for (Measure each : Measure.values()) {
            int target = each.target(portfolio.activities());
            figures.row(each.title(), Integer.toString(times.count(each)), milliseconds(each, 50),
                    milliseconds(each, 95), milliseconds(each, 99), target == 0 ? "-" : Integer.toString(target));
        }
        figures.writeTo(text);
        text.append(String.format(Locale.ROOT,
                "  load afterwards: %.2f; a renaming made %,d changes; %d renamings were shown as progress%n",
                Machine.now().load(), outcome.edits(), outcome.renames()));
        text.append(String.format(Locale.ROOT,
                "  the server's process: most real memory %.0f MB; processors %.1f s to open, %.1f s for the rest%n",
                outcome.peak() / MEGA, outcome.opened() / NANOS, outcome.cpu() / NANOS));
        costs(text);
    }

    private String milliseconds(Measure measure, int percent) {
        return String.format(Locale.ROOT, "%.1f", times.percentile(measure, percent) / MILLI);
    }

    private void costs(StringBuilder text) {
        text.append("\n  What each costs: milliseconds of a thread a round, by samples every ")
                .append(Samples.PERIOD_MS)
                .append(" ms; and the collector's pauses\n");
        List<String> head = new ArrayList<>(List.of(""));
        for (Part part : Part.values()) {
            head.add(part.title());
        }
        head.add("collector");
        Table table = new Table(1, head.toArray(String[]::new));
        for (Span span : spans) {
            List<String> row = new ArrayList<>(List.of(span.measure().title()));
            for (Part part : Part.values()) {
                row.add(a(samples.count(span.measure(), part) * (double) Samples.PERIOD_MS / span.rounds()));
            }
            row.add(a(samples.pauses(span.measure()).toNanos() / MILLI / span.rounds()));
            table.row(row.toArray(String[]::new));
        }
        table.writeTo(text);
    }

    private static String a(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds);
    }
}
