package org.sextant.cli.internal.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.Ignored;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.Status;
import org.sextant.cli.internal.Version;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.Severity;
import org.sextant.dsl.Names;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.Unreadable;

/** What was found, as SARIF 2.1.0. One run; a finding turned off with <code>ignore</code> is a suppressed result. */
public final class Sarif {
    private final Json json;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<FindingKind> kinds = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param out takes the document
     */
    public Sarif(Output out) {
        json = new Json(out);
    }

    /**
     * Writes what was found.
     *
     * @param session the portfolios
     */
    public void write(Session session) {
        for (Portfolio portfolio : session.portfolios()) {
            portfolio.findings().forEach(each -> take(each.finding().kind()));
            portfolio.analyses().forEach(each -> each.ignored().forEach(one -> take(one.finding().kind())));
        }
        json.document(() -> {
            json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.field("version", "2.1.0");
            json.objects("runs", List.of(session), this::run);
        });
    }

    private void take(FindingKind kind) {
        if (rules.putIfAbsent(kind.code(), rules.size()) == null) {
            kinds.add(kind);
        }
    }

    private void run(Session session) {
        json.object("tool", () -> json.object("driver", () -> {
            json.field("name", "Sextant");
            json.field("version", Version.number());
            json.objects("rules", kinds, this::rule);
        }));
        json.objects("invocations", List.of(session), this::invocation);
        json.field("columnKind", "unicodeCodePoints");
        List<Runnable> results = new ArrayList<>();
        for (Portfolio portfolio : session.portfolios()) {
            for (Located each : portfolio.findings()) {
                results.add(() -> result(each.finding(), each.location()));
            }
            for (Analysis analysis : portfolio.analyses()) {
                analysis.ignored().forEach(each -> results.add(() -> ignored(portfolio, each)));
            }
        }
        json.objects("results", results, Runnable::run);
        json.object("properties", () -> json.objects("systems",
                session.portfolios().stream().flatMap(each -> each.analyses().stream()).toList(), (Analysis each) -> {
                    json.field("title", Names.title(each.system().system()));
                    Common.asOf(json, each.asOf());
                }));
    }

    private void rule(FindingKind kind) {
        json.field("id", kind.code());
        text("shortDescription", kind.title());
        text("fullDescription", kind.explanation());
        text("help", kind.explanation() + (kind.source().isEmpty() ? "" : "\n\nSource: " + kind.source()));
        json.object("defaultConfiguration", () -> json.field("level", level(kind.severity())));
        json.object("properties", () -> json.field("severity", kind.severity().word()));
    }

    private void invocation(Session session) {
        json.field("executionSuccessful", session.status() == Status.OK);
        List<Unreadable> unreadable = session.portfolios().stream()
                .flatMap(each -> each.sources().unreadable().stream()).toList();
        json.objects("toolExecutionNotifications", unreadable, each -> {
            json.field("level", "error");
            text("message", "cannot read " + each.name() + ": " + each.reason());
            json.objects("locations", List.of(Location.whole(each.name())), this::location);
        });
    }

    private void result(Finding finding, Location at) {
        json.field("ruleId", finding.code());
        json.field("ruleIndex", rules.get(finding.code()));
        json.field("level", level(finding.severity()));
        text("message", finding.message());
        json.objects("locations", List.of(at), this::location);
        json.object("properties", () -> json.field("severity", finding.severity().word()));
    }

    private void ignored(Portfolio portfolio, Ignored ignored) {
        result(ignored.finding(), portfolio.locate(ignored.finding().anchor()));
        json.objects("suppressions", List.of(ignored), each -> {
            json.field("kind", "inSource");
            json.field("justification", each.reason());
        });
    }

    private void location(Location at) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> json.field("uri", Paths.uri(at.file())));
            if (at.isInText()) {
                json.object("region", () -> {
                    json.field("startLine", at.line());
                    json.field("startColumn", at.column());
                    json.field("endLine", at.endLine());
                    json.field("endColumn", at.endColumn());
                });
            }
        });
    }

    private void text(String name, String text) {
        json.object(name, () -> json.field("text", text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case GAP, INFO -> "note";
        };
    }
}
