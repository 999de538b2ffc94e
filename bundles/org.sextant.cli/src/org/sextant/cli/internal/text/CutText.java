package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.FrameworkWords;
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
    private static final int EXTRA = 6;
    private static final String WIDE = "wide";
    private static final String LEADS = "leads";
    private static final String JOINS = "joins";
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
        List<State> states = new ArrayList<>(Heading.legend(cut.isOfParts()));
        states.remove(State.NONE);
        List<String> extras = extras(by);
        int titles = style.width() - COUNT_WIDTH - (ofFramework ? wordWidth(cut) + GAP.length()
                : states.size() * COLUMN + extras.size() * EXTRA);
        head(by, titles, ofFramework ? List.of() : states, extras);
        for (Cut.Row row : cut.rows()) {
            row(title(cut, row), row, titles, ofFramework ? ofSubject(row) : counts(row, states, extras));
        }
        out.line(
                style.dim(Layout.left("all, each once", titles) + count(cut.total().in(ActivityState.ACTIVE).brief())));
        if (cut.omitted() > 0) {
            heading.dim("", "", Words.count(cut.omitted(), "earlier row is", "earlier rows are") + " left out.");
        }
        out.line("");
        legend(cut, ofFramework ? List.of() : states, extras);
        heading.end();
    }

    private static List<String> extras(CutBy by) {
        return switch (by) {
        case PLACE -> List.of(WIDE);
        case ORGANISATION -> List.of(LEADS, JOINS);
        default -> List.of();
        };
    }

    private void head(CutBy by, int titles, List<State> states, List<String> extras) {
        StringBuilder head = new StringBuilder(Layout.left("By " + by.word(), titles)).append(count("active"));
        states.forEach(state -> head.append(Layout.right(style.glyph(state), COLUMN)));
        extras.forEach(extra -> head.append(Layout.right(extra, EXTRA)));
        out.line(style.dim(head.toString()));
    }

    private static String count(String text) {
        return Layout.right(text, COUNT_WIDTH);
    }

    private static String title(Cut cut, Cut.Row row) {
        boolean itself = cut.by() == CutBy.MODE && row.key() instanceof Domain domain && !domain.getModes().isEmpty();
        return itself ? row.title() + " (the " + FrameworkWords.one(cut.framework(), "domain") + " itself)"
                : row.title();
    }

    private void row(String title, Cut.Row row, int titles, String rest) {
        boolean first = true;
        for (String line : Layout.wrap("", GAP, title, titles - 1)) {
            out.line(!first ? line
                    : Layout.left(line, titles) + count(row.tally().in(ActivityState.ACTIVE).brief()) + rest);
            first = false;
        }
    }

    private static String counts(Cut.Row row, List<State> states, List<String> extras) {
        StringBuilder text = new StringBuilder();
        for (State state : states) {
            text.append(Layout.right(Integer.toString(Counts.in(row.coverage(), state).number()), COLUMN));
        }
        for (String extra : row.key() == null ? List.<String>of() : extras) {
            int number = switch (extra) {
            case LEADS -> row.leads().size();
            case JOINS -> row.joins().size();
            default -> Counts.servedSystemWide(row.coverage());
            };
            text.append(Layout.right(Integer.toString(number), EXTRA));
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

    private static String counted(Cut cut) {
        return cut.rows().isEmpty() ? "modes" : FrameworkWords.counted(cut.rows().getFirst().coverage());
    }

    private void legend(Cut cut, List<State> states, List<String> extras) {
        StringBuilder text = new StringBuilder(
                "active: active activities, of all that the row has; an activity of several"
                        + " rows is in each. ");
        if (!states.isEmpty()) {
            String counted = counted(cut);
            text.append("Then ").append(counted).append(", by the row's own activities")
                    .append(cut.isOfParts() || cut.rows().isEmpty() ? ""
                            : ", of " + cut.rows().getFirst().coverage().cells().count())
                    .append(": ");
            for (int i = 0; i < states.size(); i++) {
                text.append(i > 0 ? ", " : "").append(style.glyph(states.get(i))).append(' ')
                        .append(states.get(i).word());
            }
            text.append(". ");
            if (cut.isOfParts()) {
                text.append("A row is a part of the system: ").append(counted)
                        .append(" that its activities are not in are no gaps. ");
            }
        }
        if (extras.contains(WIDE)) {
            text.append("wide: how many of these are ").append(Cell.SYSTEM_WIDE).append(". ");
        }
        if (extras.contains(LEADS)) {
            text.append(
                    "leads and joins: of all activities of the row, active or not, those that the organisation leads"
                            + " and the others that it takes part in. ");
        }
        heading.dim("", "", text.toString());
    }
}
