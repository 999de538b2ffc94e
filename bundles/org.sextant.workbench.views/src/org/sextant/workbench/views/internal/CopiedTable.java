package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.Gap;
import org.sextant.analysis.GroupCoverage;
import org.sextant.dsl.Names;

/**
 * A view as a table, to be pasted into a letter or a sheet.
 *
 * @param caption what it is of
 * @param rows    its rows, the names of the columns first
 */
public record CopiedTable(List<String> caption, List<List<String>> rows) {
    private static final List<String> COVERAGE = List.of("State", "Activities", "Active", "Intended", "Ended or paused",
            "Not begun", "Organisations", "Not described together yet", "Reason");
    private static final List<String> GAPS = List.of("State", "Why");

    /** What is described: a row for each domain and each mode. */
    public static CopiedTable of(Analysis analysis, Coverage coverage) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(coverage, List.of("group", "domain", "mode"), COVERAGE));
        for (GroupCoverage group : coverage.groups()) {
            String title = group.group() == null ? "" : Names.title(group.group());
            for (DomainCoverage domain : group.domains()) {
                rows.add(row(title, domain, "", domain.cell()));
                domain.modes().forEach(mode -> rows.add(row(title, domain, Names.title(mode.subject()), mode)));
            }
        }
        return new CopiedTable(filtered(analysis, coverage), rows);
    }

    /** What is described in rows: a column for each domain. */
    public static CopiedTable of(Analysis analysis, Coverage coverage, Cut cut) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(ShownWords.rows(cut.by()), "Activities"));
        List<String> all = new ArrayList<>(List.of("All, each once", String.valueOf(cut.total().activities())));
        coverage.domains().forEach(domain -> {
            head.add(Names.title(domain.domain()));
            all.add(CellWords.brief(domain.cell()));
        });
        rows.add(head);
        for (Cut.Row row : cut.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.title(), CellWords.number(row)));
            row.coverage().domains().forEach(domain -> cells.add(CellWords.brief(domain.cell())));
            rows.add(cells);
        }
        rows.add(all);
        return new CopiedTable(filtered(analysis, coverage), rows);
    }

    /** What could come next: a row for each gap. */
    public static CopiedTable of(Analysis analysis, Coverage coverage, List<Gap> gaps) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(coverage, List.of("domain", "mode"), GAPS));
        for (Gap gap : gaps) {
            boolean whole = gap.cell().subject() == gap.domain();
            rows.add(List.of(Names.title(gap.domain()), whole ? "" : Names.title(gap.cell().subject()),
                    gap.cell().word(), gap.why()));
        }
        List<String> caption = caption(analysis, coverage);
        caption.add("Gaps of the whole system");
        return new CopiedTable(caption, rows);
    }

    private static List<String> head(Coverage coverage, List<String> levels, List<String> columns) {
        return Stream.concat(levels.stream().map(level -> ShownWords.head(coverage.framework(), level)),
                columns.stream()).toList();
    }

    private static List<String> filtered(Analysis analysis, Coverage coverage) {
        List<String> caption = caption(analysis, coverage);
        if (!analysis.filter().isNone()) {
            caption.add(ShownWords.filter(analysis));
        }
        return caption;
    }

    private static List<String> caption(Analysis analysis, Coverage coverage) {
        return new ArrayList<>(List.of(Names.title(analysis.system().system()),
                ShownWords.framework(coverage.framework()), ShownWords.basis(analysis)));
    }

    private static List<String> row(String group, DomainCoverage domain, String mode, Cell cell) {
        return List.of(group, Names.title(domain.domain()), mode, cell.word(), String.valueOf(cell.count()),
                String.valueOf(cell.active().size()), String.valueOf(cell.intended().size()),
                String.valueOf(cell.ended().size()), String.valueOf(cell.notBegun().size()),
                String.valueOf(cell.organisations().count()), String.join("; ", cell.unmet()),
                cell.reason() == null ? "" : cell.reason());
    }

    /** Lines with tabs between the columns. */
    public String text() {
        StringBuilder text = new StringBuilder();
        caption.forEach(line -> text.append(line).append(System.lineSeparator()));
        text.append(System.lineSeparator());
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList()))
                    .append(System.lineSeparator());
        }
        return text.append(System.lineSeparator()).append(ShownWords.NO_ASSESSMENT).toString();
    }

    /** An HTML table. */
    public String html() {
        StringBuilder html = new StringBuilder("<table><caption>").append(escape(String.join(" · ", caption)))
                .append("</caption>");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            html.append("<tr>");
            rows.get(i).forEach(cell -> html.append('<').append(tag).append('>').append(escape(cell)).append("</")
                    .append(tag).append('>'));
            html.append("</tr>");
        }
        return html.append("</table><p>").append(ShownWords.NO_ASSESSMENT).append("</p>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
