package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.GroupCoverage;
import org.sextant.analysis.State;
import org.sextant.core.Words;
import org.sextant.dsl.Names;

/**
 * Lays out the same activities with a row for each place, organisation or the like, and a column for each domain. The
 * heads of the columns tell of all activities and stay where they are while the rows are scrolled.
 */
public final class CutScene {
    private static final int HEAD_LINES = 3;
    /** How wide the heads of rows are at least and at most, in lines. */
    private static final int NARROW = 5;
    private static final int WIDE = 14;

    private final Coverage whole;
    private final Cut cut;
    private final Type type;
    private final Metrics metrics;
    private final int width;
    private final int titles;
    private final int column;
    private final List<Mark> ground = new ArrayList<>();
    private final List<Scene.Item> items = new ArrayList<>();

    private CutScene(Coverage whole, Cut cut, Type type, int width) {
        this.whole = whole;
        this.cut = cut;
        this.type = type;
        this.width = width;
        metrics = new Metrics(type.line());
        int columns = Math.max(1, (int) whole.domains().count());
        int inner = width - 2 * margin();
        titles = Math.clamp(inner / 4, NARROW * type.line(), WIDE * type.line());
        column = Math.max(metrics.sign() + 2, (inner - titles) / columns);
    }

    /**
     * Lays it out.
     *
     * @param whole what all activities cover
     * @param cut   the same activities in rows
     * @param notes what is said below
     * @param type  the type
     * @param width how wide it is to be
     * @return the scene
     */
    public static Scene of(Coverage whole, Cut cut, List<String> notes, Type type, int width) {
        return new CutScene(whole, cut, type, width).lay(notes);
    }

    private int margin() {
        return metrics.gap() / 2;
    }

    private Scene lay(List<String> notes) {
        int head = head();
        int y = head;
        for (Cut.Row row : cut.rows()) {
            row(row, y);
            y += height();
            ground.add(new Mark.Rule(new Box(margin(), y - 1, width - 2 * margin(), 0)));
        }
        y += metrics.gap();
        Pen pen = new Pen(type, margin() + metrics.pad(), y, width - 2 * (margin() + metrics.pad()));
        if (cut.rows().isEmpty()) {
            pen.text("Nothing is described that rows could be made of.", Mark.Ink.MAIN, false, Mark.PLAIN, 2);
            ground.addAll(pen.marks());
            y = pen.y() + metrics.gap();
        }
        List<String> said = new ArrayList<>();
        if (cut.omitted() > 0) {
            said.add(Words.count(cut.omitted(), "earlier row is", "earlier rows are") + " left out.");
        }
        said.addAll(notes);
        y = new LegendScene(type, ground, true).laySigns(states(), said, margin() + metrics.pad(), y,
                width - 2 * (margin() + metrics.pad()));
        return new Scene(width, y + metrics.pad(), head, ground, items, List.of());
    }

    /** The states that there can be: the heads of the columns may be gaps where rows cannot. */
    private List<State> states() {
        List<State> states = new ArrayList<>(LegendScene.states(cut.isOfParts()));
        boolean gaps = whole.domains().anyMatch(domain -> domain.cell().state() == State.GAP);
        if (gaps && !states.contains(State.GAP)) {
            states.add(states.indexOf(State.NONE), State.GAP);
        }
        return states;
    }

    private int height() {
        return type.line() + metrics.air() + 2;
    }

    private int left(int index) {
        return margin() + titles + index * column;
    }

    /** Lays out the heads of the columns; returns their lower edge. */
    private int head() {
        int index = 0;
        int tone = 0;
        int top = margin() + metrics.air() / 2;
        int first = top + type.line() + 2;
        int lines = whole.domains().mapToInt(domain -> title(domain, 0, 0, 0).marks().size()).max().orElse(0);
        int bottom = first + lines * type.line() + height();
        for (GroupCoverage group : whole.groups()) {
            int mine = group.group() == null ? Mark.PLAIN : tone++;
            for (DomainCoverage domain : group.domains()) {
                head(domain, new Box(left(index++), first, column, bottom - first), mine);
            }
        }
        bands(top, bottom);
        Pen pen = new Pen(type, margin() + metrics.pad() / 2, first, titles - metrics.pad());
        pen.text(ShownWords.rows(cut.by()), Mark.Ink.MAIN, true, Mark.PLAIN, 1);
        pen.text(Words.count(cut.total().activities(), "activity", "activities"), Mark.Ink.SECOND, false, Mark.PLAIN,
                2);
        ground.addAll(pen.marks());
        return bottom + margin();
    }

    private void bands(int top, int bottom) {
        List<Mark> bands = new ArrayList<>();
        int index = 0;
        int tone = 0;
        for (GroupCoverage group : whole.groups()) {
            int wide = group.domains().size() * column;
            if (wide > 0) {
                bands.add(new Mark.Panel(new Box(left(index) + 1, margin(), wide - 3, bottom - margin()),
                        Mark.Surface.BAND, Mark.PLAIN));
            }
            if (group.group() != null && wide > 0) {
                Pen pen = new Pen(type, left(index) + metrics.pad() / 2, top, wide - metrics.pad());
                bands.addAll(pen.text(Names.title(group.group()), Mark.Ink.GROUP, true, tone, 1).marks());
            }
            tone += group.group() == null ? 0 : 1;
            index += group.domains().size();
        }
        ground.addAll(0, bands);
    }

    private Pen title(DomainCoverage domain, int left, int top, int tone) {
        Pen pen = new Pen(type, left + metrics.pad() / 2, top, Math.max(1, column - metrics.pad() / 2 - 2));
        return pen.text(Names.title(domain.domain()), Mark.Ink.MAIN, false, tone, HEAD_LINES);
    }

    private void head(DomainCoverage domain, Box box, int tone) {
        List<Mark> marks = new ArrayList<>(title(domain, box.x(), box.y(), tone).marks());
        marks.addAll(sign(domain.cell(), new Box(box.x(), box.bottom() - height(), column, height()), tone));
        items.add(new Scene.Item(Spot.of(domain.domain()), box, CellWords.name(domain.cell()), CellWords.tip(domain),
                marks, tone));
    }

    /** The sign of a state and, where there is room, how many activities there are. */
    private List<Mark> sign(Cell cell, Box box, int tone) {
        List<Mark> marks = new ArrayList<>();
        int x = box.x() + Math.max(0, Math.min(metrics.pad() / 2, (box.width() - metrics.sign()) / 2));
        int y = box.y() + (box.height() - type.line()) / 2;
        marks.add(new Mark.Sign(x, metrics.signTop(y), metrics.sign(), cell.state(), tone));
        String number = CellWords.number(cell);
        int after = x + metrics.indent();
        if (after + type.width(number, false) <= box.right()) {
            marks.add(new Mark.Line(after, y, type.line(), number, Mark.Ink.MAIN, false, tone));
        }
        return marks;
    }

    private void row(Cut.Row row, int y) {
        Box box = new Box(margin(), y, titles, height());
        int left = box.x() + metrics.pad() / 2;
        int text = y + (height() - type.line()) / 2;
        String number = CellWords.number(row);
        int right = box.right() - metrics.pad() - type.width(number, false);
        String title = type.shorten(row.title(), right - left - metrics.gap(), false);
        items.add(new Scene.Item(Field.key(row), box, row.title() + ", " + ShownWords.tally(row.tally()),
                ShownWords.tip(row),
                List.of(new Mark.Line(left, text, type.line(), title, Mark.Ink.MAIN, false, Mark.PLAIN),
                        new Mark.Line(right, text, type.line(), number, Mark.Ink.SECOND, false, Mark.PLAIN)),
                Mark.PLAIN));
        int index = 0;
        int tone = 0;
        for (GroupCoverage group : row.coverage().groups()) {
            int mine = group.group() == null ? Mark.PLAIN : tone++;
            for (DomainCoverage domain : group.domains()) {
                Cell cell = domain.cell();
                Box field = new Box(left(index++), y, column, height());
                items.add(new Scene.Item(Field.key(row, domain.domain()), field,
                        row.title() + ", " + CellWords.name(cell), row.title() + "\n" + CellWords.tip(domain),
                        sign(cell, field, mine), mine));
            }
        }
    }
}
