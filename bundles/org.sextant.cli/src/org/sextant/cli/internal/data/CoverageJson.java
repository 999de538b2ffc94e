package org.sextant.cli.internal.data;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.Detail;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.Filter;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupCoverage;
import org.sextant.analysis.State;
import org.sextant.analysis.Tally;
import org.sextant.cli.internal.Counts;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Selection;
import org.sextant.model.Element;

/** What is described of frameworks, as docs/schema/sextant-coverage-1.schema.json describes it. */
public final class CoverageJson {
    private final Json json;
    private final Selection selection;
    private final @Nullable CutBy by;

    /**
     * Makes one.
     *
     * @param out       takes the document
     * @param selection which frameworks to show
     * @param by        what the rows are that are shown as well; null for none
     */
    public CoverageJson(Output out, Selection selection, @Nullable CutBy by) {
        json = new Json(out);
        this.selection = selection;
        this.by = by;
    }

    /**
     * Writes the document.
     *
     * @param chosen the systems
     */
    public void write(List<Selection.Chosen> chosen) {
        json.document(() -> {
            json.field("schema", "sextant-coverage/1");
            json.objects("portfolios", chosen, each -> {
                Common.portfolio(json, each.portfolio());
                json.objects("systems", each.analyses(), this::system);
            });
        });
    }

    private void system(Analysis analysis) {
        Common.system(json, analysis.system().system());
        Common.asOf(json, analysis.asOf());
        filter(analysis.filter());
        tally(analysis.tally());
        json.objects("frameworks", selection.frameworks(analysis), coverage -> framework(analysis, coverage));
    }

    private void filter(Filter filter) {
        if (!filter.isNone()) {
            json.object("filter", () -> {
                json.field("words", filter.words());
                json.field("place", filter.place() == null ? null : Common.reference(filter.place()));
                json.field("organisation",
                        filter.organisation() == null ? null : Common.reference(filter.organisation()));
                json.field("level", filter.level() == null ? null : filter.level().word());
                json.field("status", filter.status() == null ? null : filter.status().word());
            });
        }
    }

    private void tally(Tally tally) {
        json.object("activities", () -> {
            json.field("all", tally.activities());
            for (ActivityState state : ActivityState.values()) {
                json.field(state.name().toLowerCase(Locale.ROOT).replace("not_begun", "notBegun"),
                        tally.in(state).number());
            }
            json.object("activeWith", () -> {
                for (Detail detail : Detail.values()) {
                    json.field(detail.word(), tally.with(detail).number());
                }
            });
        });
    }

    private void framework(Analysis analysis, Coverage coverage) {
        Common.named(json, coverage.framework());
        json.field("version", coverage.framework().getVersion());
        json.field("coveredWhen", coverage.coveredWhen().words());
        json.field("coveredWhenRestated", coverage.coveredWhen().restated());
        json.field("activities", analysis.placed(coverage.framework()).number());
        states(coverage);
        json.objects("groups", coverage.groups(), group -> group(analysis, coverage, group));
        if (by != null) {
            Cut cut = Cut.of(analysis, by, coverage.framework());
            json.object("cut", () -> {
                json.field("by", by.word());
                json.objects("rows", cut.rows(), this::row);
                json.field("omitted", cut.omitted());
            });
        }
    }

    /** The counts of modes, and domains without modes, in each state. */
    private void states(Coverage coverage) {
        json.object("states", () -> {
            for (State state : State.values()) {
                json.field(state.id(), Counts.in(coverage, state).number());
            }
            json.field("served-system-wide", Counts.servedSystemWide(coverage));
        });
    }

    private void group(Analysis analysis, Coverage coverage, GroupCoverage group) {
        if (group.group() != null) {
            Common.named(json, group.group());
        }
        for (GroupBalance balance : analysis.balance()) {
            if (balance.framework() == coverage.framework() && balance.group() == group.group()) {
                json.object("balance", () -> balance(balance));
            }
        }
        json.objects("domains", group.domains(), this::domain);
    }

    private void balance(GroupBalance balance) {
        json.field("verdict", balance.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.field("basis", balance.basis().words());
        json.field("active", balance.activities());
        json.field("towards", balance.towards() == null ? null : Common.reference(balance.towards()));
        json.field("missing", balance.missing() == null ? null : Common.reference(balance.missing()));
        json.objects("domains", balance.shares(), share -> {
            Common.named(json, share.domain());
            json.field("active", share.activities());
        });
    }

    private void domain(DomainCoverage domain) {
        cell(domain.cell());
        Common.activities(json, "direct", domain.direct());
        json.objects("modes", domain.modes(), this::cell);
    }

    private void cell(Cell cell) {
        Common.named(json, cell.subject());
        json.field("provenance", cell.subject().getProvenance());
        json.field("state", cell.isServedSystemWide() ? "served-system-wide" : cell.state().id());
        json.field("reason", cell.reason());
        json.field("organisations", cell.organisations().count());
        json.object("activeWith", () -> {
            for (Detail detail : Detail.values()) {
                json.field(detail.word(), cell.with(detail).number());
            }
        });
        json.texts("unmet", cell.unmet());
        json.field("nearest", cell.nearest() == null ? null : Common.reference(cell.nearest().activity()));
        Common.activities(json, "active", cell.active());
        Common.activities(json, "intended", cell.intended());
        Common.activities(json, "ended", cell.ended());
        Common.activities(json, "notBegun", cell.notBegun());
    }

    private void row(Cut.Row row) {
        json.field("name", row.key() instanceof Element element ? Common.reference(element) : null);
        json.field("title", row.title());
        tally(row.tally());
        states(row.coverage());
        Common.activities(json, "rowActivities", row.activities());
        if (by == CutBy.ORGANISATION) {
            Common.activities(json, "leads", row.leads());
            Common.activities(json, "joins", row.joins());
        }
    }
}
