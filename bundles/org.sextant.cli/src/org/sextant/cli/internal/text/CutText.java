package org.sextant.cli.internal.text;

import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.State;
import org.sextant.cli.internal.Counts;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.core.Words;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.Subject;

/** Activities in rows, and how many modes are in which state through each row's activities. */
public final class CutText {
    private static final int COLUMN = 4;
    private static final int COUNT_WIDTH = 9;
    private static final String GAP = "  ";

    private final Output out;
    private final Style style;
    private final Heading heading;

    /**
     * Makes one.
     *
     * @param out   takes the text
     * @param style how it looks
     */
    public CutText(Output out, Style style) {
        this.out = out;
        this.style = style;
        heading = new Heading(out, style);
    }

    /**
     * Writes a cut.
     *
     * @param analysis  the system
     * @param framework the framework
     * @param by        what the rows are
     */
    public void write(Analysis analysis, Framework framework, CutBy by) {
        heading.begin(analysis, framework);
        Cut cut = Cut.of(analysis, by, framework);
        boolean ofFramework = by == CutBy.DOMAIN || by == CutBy.MODE;
        String extra = by == CutBy.PLACE ? "wide" : by == CutBy.ORGANISATION ? "leads" : "";
        int titles = style.width() - COUNT_WIDTH - (ofFramework ? wordWidth(cut) + GAP.length()
                : Heading.LEGEND.size() * COLUMN + (extra.isEmpty() ? 0 : COLUMN + 2));
        head(by, titles, ofFramework, extra);
        for (Cut.Row row : cut.rows()) {
            row(title(cut, row), row, titles, ofFramework ? ofSubject(row) : states(row, extra));
        }
        out.line(
                style.dim(Layout.left("all, each once", titles) + count(cut.total().in(ActivityState.ACTIVE).brief())));
        if (cut.omitted() > 0) {
            heading.dim("", "", Words.count(cut.omitted(), "earlier row is", "earlier rows are") + " left out.");
        }
        out.line("");
        legend(cut, ofFramework, extra);
        heading.end();
    }

    private void head(CutBy by, int titles, boolean ofFramework, String extra) {
        StringBuilder head = new StringBuilder(Layout.left("By " + by.word(), titles)).append(count("active"));
        if (!ofFramework) {
            for (State state : Heading.LEGEND) {
                head.append(Layout.right(style.glyph(state), COLUMN));
            }
            head.append(extra.isEmpty() ? "" : Layout.right(extra, COLUMN + 2));
        }
        out.line(style.dim(head.toString()));
    }

    private static String count(String text) {
        return Layout.right(text, COUNT_WIDTH);
    }

    private static String title(Cut cut, Cut.Row row) {
        boolean itself = cut.by() == CutBy.MODE && row.key() instanceof Domain domain && !domain.getModes().isEmpty();
        return itself ? row.title() + " (the " + Terms.one(cut.framework(), "domain") + " itself)" : row.title();
    }

    private void row(String title, Cut.Row row, int titles, String rest) {
        boolean first = true;
        for (String line : Layout.wrap("", GAP, title, titles - 1)) {
            out.line(!first ? line
                    : Layout.left(line, titles) + count(row.tally().in(ActivityState.ACTIVE).brief()) + rest);
            first = false;
        }
    }

    private String states(Cut.Row row, String extra) {
        StringBuilder text = new StringBuilder();
        for (State state : Heading.LEGEND) {
            text.append(Layout.right(Integer.toString(Counts.in(row.coverage(), state).number()), COLUMN));
        }
        if (!extra.isEmpty()) {
            int number = extra.equals("wide") ? Counts.servedSystemWide(row.coverage()) : row.leads().size();
            text.append(Layout.right(Integer.toString(number), COLUMN + 2));
        }
        return text.toString();
    }

    private String ofSubject(Cut.Row row) {
        Cell cell = row.key() instanceof Subject subject ? row.coverage().cell(subject) : null;
        return cell == null ? "" : GAP + style.glyph(cell.state()) + " " + cell.word();
    }

    private static int wordWidth(Cut cut) {
        int width = 0;
        for (Cut.Row row : cut.rows()) {
            Cell cell = row.key() instanceof Subject subject ? row.coverage().cell(subject) : null;
            width = Math.max(width, cell == null ? 0 : cell.word().length() + 2);
        }
        return width;
    }

    private void legend(Cut cut, boolean ofFramework, String extra) {
        StringBuilder text = new StringBuilder(
                "active: active activities, of all that the row has; an activity of several"
                        + " rows is in each. ");
        if (!ofFramework) {
            Coverage first = cut.rows().isEmpty() ? null : cut.rows().getFirst().coverage();
            text.append("Then ").append(first == null ? "modes" : Terms.counted(first));
            text.append(", by the row's own activities");
            text.append(first == null ? "" : ", of " + first.cells().count()).append(": ");
            for (State state : Heading.LEGEND) {
                text.append(style.glyph(state)).append(' ').append(state.word())
                        .append(state == State.NOT_RELEVANT ? ". " : ", ");
            }
            text.append(extra.equals("wide") ? "wide: " + Cell.SYSTEM_WIDE + ", no gap. " : "");
            text.append(extra.equals("leads") ? "leads: activities that the organisation leads. " : "");
        }
        heading.dim("", "", text.toString());
    }
}
