package org.sextant.cli.internal.data;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.sextant.analysis.GroupCoverage;
import org.sextant.analysis.State;
import org.sextant.cli.internal.Counts;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Selection;
import org.sextant.dsl.Names;

/** What is described of frameworks, as a table: a line for each domain and mode, or for each row of a cut. */
public final class CoverageCsv {
    private static final List<String> CONTEXT = List.of("system", "framework", "framework version", "as of",
            "as of from", "filter");

    private final Output out;
    private final Csv csv;
    private final Selection selection;
    private final @Nullable CutBy by;

    /**
     * Makes one.
     *
     * @param out       takes the table
     * @param selection which frameworks to show
     * @param by        what the rows are; null for domains and modes
     */
    public CoverageCsv(Output out, Selection selection, @Nullable CutBy by) {
        this.out = out;
        this.csv = new Csv(out);
        this.selection = selection;
        this.by = by;
    }

    /**
     * Writes the table.
     *
     * @param chosen the systems
     */
    public void write(List<Selection.Chosen> chosen) {
        csv.line(by == null ? header("group", "domain", "mode", "title", "state", "activities", "active", "intended",
                "ended", "not begun", "organisations", Detail.LEAD, Detail.MEASURE, Detail.VOICES, Detail.EVIDENCE,
                Detail.GOAL, "unmet", "reason", "provenance")
                : header("by", "row", ActivityState.values(), "activities", "leads", "joins", State.values(),
                        "modes-served-system-wide"));
        for (Selection.Chosen portfolio : chosen) {
            for (Analysis analysis : portfolio.analyses()) {
                for (Coverage coverage : selection.frameworks(analysis)) {
                    if (by == null) {
                        coverage.groups().forEach(group -> group(analysis, coverage, group));
                    } else {
                        Cut.of(analysis, by, coverage.framework()).rows().forEach(row -> row(analysis, coverage, row));
                    }
                }
            }
        }
        out.flush();
    }

    private static Object[] header(Object... names) {
        List<Object> all = new ArrayList<>(CONTEXT);
        for (Object name : names) {
            switch (name) {
            case Detail detail -> all.add(detail.word());
            case ActivityState[] states -> Arrays.stream(states).forEach(each -> all.add("activities-" + id(each)));
            case State[] states -> Arrays.stream(states).forEach(each -> all.add("modes-" + each.id()));
            default -> all.add(name);
            }
        }
        all.replaceAll(each -> each.toString().replace(' ', '-'));
        return all.toArray();
    }

    private static String id(ActivityState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Object> context(Analysis analysis, Coverage coverage) {
        String version = coverage.framework().getVersion();
        return new ArrayList<>(
                List.of(Names.title(analysis.system().system()), String.valueOf(coverage.framework().getName()),
                        version == null ? "" : version, analysis.asOf().written(), analysis.asOf().origin().words(),
                        analysis.filter().words()));
    }

    private void group(Analysis analysis, Coverage coverage, GroupCoverage group) {
        String name = group.group() == null ? "" : group.group().getName();
        for (DomainCoverage domain : group.domains()) {
            line(analysis, coverage, name, domain, domain.cell(), "");
            domain.modes().forEach(mode -> line(analysis, coverage, name, domain, mode, mode.subject().getName()));
        }
    }

    private void line(Analysis analysis, Coverage coverage, @Nullable String group, DomainCoverage domain, Cell cell,
            @Nullable String mode) {
        List<Object> fields = context(analysis, coverage);
        fields.addAll(Arrays.asList(group, domain.domain().getName(), mode, Names.title(cell.subject()),
                cell.isServedSystemWide() ? "served-system-wide" : cell.state().id(), cell.count(),
                cell.active().size(),
                cell.intended().size(), cell.ended().size(), cell.notBegun().size(), cell.organisations().count()));
        for (Detail detail : Detail.values()) {
            fields.add(cell.with(detail).number());
        }
        fields.addAll(Arrays.asList(String.join("; ", cell.unmet()), cell.reason(), cell.subject().getProvenance()));
        csv.line(fields.toArray());
    }

    private void row(Analysis analysis, Coverage coverage, Cut.Row row) {
        List<Object> fields = context(analysis, coverage);
        fields.add(by.word());
        fields.add(row.title());
        for (ActivityState state : ActivityState.values()) {
            fields.add(row.tally().in(state).number());
        }
        fields.addAll(List.of(row.activities().size(), row.leads().size(), row.joins().size()));
        for (State state : State.values()) {
            fields.add(Counts.in(row.coverage(), state).number());
        }
        fields.add(Counts.servedSystemWide(row.coverage()));
        csv.line(fields.toArray());
    }
}
