package org.sextant.cli.internal.data;

import java.util.List;
import java.util.Map;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.Ignored;
import org.sextant.cli.internal.Counts;
import org.sextant.cli.internal.Output;
import org.sextant.core.Finding;
import org.sextant.core.Severity;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;

/** What was found, as docs/schema/sextant-check-1.schema.json describes it. */
public final class CheckJson {
    private final Json json;

    /**
     * Makes one.
     *
     * @param out takes the document
     */
    public CheckJson(Output out) {
        json = new Json(out);
    }

    /**
     * Writes what was found.
     *
     * @param portfolios the portfolios
     */
    public void write(List<Portfolio> portfolios) {
        json.document(() -> {
            json.field("schema", "sextant-check/1");
            json.objects("portfolios", portfolios, this::portfolio);
        });
    }

    private void portfolio(Portfolio portfolio) {
        Common.portfolio(json, portfolio);
        json.objects("systems", portfolio.analyses(), analysis -> system(analysis));
        Map<Severity, Integer> counts = Counts.bySeverity(portfolio.findings());
        json.object("counts", () -> {
            for (Severity severity : Severity.values()) {
                json.field(severity.word(), counts.getOrDefault(severity, 0));
            }
        });
        json.objects("findings", portfolio.findings(), (Located each) -> finding(each.finding(), each.location()));
        json.objects("ignored", portfolio.analyses().stream().flatMap(each -> each.ignored().stream()).toList(),
                (Ignored each) -> {
                    finding(each.finding(), portfolio.locate(each.finding().anchor()));
                    json.field("because", each.reason());
                });
    }

    private void system(Analysis analysis) {
        Common.named(json, analysis.system().system());
        Common.asOf(json, analysis.asOf());
        json.field("activities", analysis.situation().activities().size());
    }

    private void finding(Finding finding, Location at) {
        json.field("code", finding.code());
        json.field("severity", finding.severity().word());
        json.field("message", finding.message());
        Common.location(json, at);
        Common.elements(json, "evidence", finding.evidence());
    }
}
