package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.GroupCoverage;
import org.sextant.dsl.Names;

/**
 * Lays a framework out: groups as bands, domains in them, modes in these. Where there is width, a domain is a row with its
 * modes side by side; otherwise, or where it all fits in, a card with its modes below each other. What does not fit the
 * height either way is laid out with a line for each, if people wish it to fit.
 */
public final class MatrixScene {
    private static final int WIDE = 46;
    private static final int CARD = 12;
    private static final int COLUMN = 17;
    private static final int TITLE_LINES = 4;
    private static final int BRIEF_LINES = 3;

    private final Coverage coverage;
    private final List<String> notes;
    private final Type type;
    private final Metrics metrics;
    private final int width;
    private final List<Mark> ground = new ArrayList<>();
    private final List<Scene.Item> items = new ArrayList<>();

    private MatrixScene(Coverage coverage, List<String> notes, Type type, int width) {
        this.coverage = coverage;
        this.notes = notes;
        this.type = type;
        metrics = new Metrics(type.line());
        this.width = width;
    }

    /**
     * Lays it out.
     *
     * @param coverage what is described
     * @param part     whether it is of a part of the system
     * @param notes    what is said below
     * @param type     the type
     * @param fit      whether it is to fit the height, with less said of each mode
     * @param width    how wide it is to be
     * @param height   how much height there is without scrolling
     * @return the scene
     */
    public static Scene of(Coverage coverage, boolean part, List<String> notes, Type type, boolean fit, int width,
            int height) {
        Scene roomy = roomy(coverage, part, notes, type, width, height);
        return roomy.height() <= height || !fit ? roomy
                : CompactScene.of(coverage, part, notes, type, width, height);
    }

    private static Scene roomy(Coverage coverage, boolean part, List<String> notes, Type type, int width, int height) {
        Scene cards = new MatrixScene(coverage, notes, type, width).lay(part, false);
        if (cards.height() <= height || width < WIDE * type.line()) {
            return cards;
        }
        Scene rows = new MatrixScene(coverage, notes, type, width).lay(part, true);
        return rows.height() < cards.height() ? rows : cards;
    }

    private Scene lay(boolean part, boolean rows) {
        int y = margin();
        int tone = 0;
        for (GroupCoverage group : coverage.groups()) {
            if (!group.domains().isEmpty()) {
                y = band(group, group.group() == null ? Mark.PLAIN : tone++, y, rows) + metrics.gap();
            }
        }
        y = new LegendScene(type, ground, false).lay(coverage, part, notes, metrics.pad(), y + metrics.gap() / 2,
                width - 2 * metrics.pad());
        return new Scene(width, y + metrics.pad(), ground, items);
    }

    private int margin() {
        return metrics.gap() / 2;
    }

    private int band(GroupCoverage group, int tone, int top, boolean rows) {
        int at = ground.size();
        Pen pen = new Pen(type, margin() + metrics.pad(), top + metrics.air(), width - 2 * (margin() + metrics.pad()));
        if (group.group() != null) {
            pen.text(Names.title(group.group()), Mark.Ink.GROUP, true, tone, 2);
        }
        pen.space(metrics.air());
        ground.addAll(pen.marks());
        int left = margin() + metrics.gap();
        int inner = width - 2 * left;
        int bottom = rows ? rows(group, tone, left, pen.y(), inner) : cards(group, tone, left, pen.y(), inner);
        ground.add(at,
                new Mark.Panel(new Box(margin(), top, width - 2 * margin(), bottom + metrics.gap() - top),
                        Mark.Surface.BAND,
                        Mark.PLAIN));
        return bottom + metrics.gap();
    }

    private int rows(GroupCoverage group, int tone, int left, int top, int inner) {
        int most = coverage.domains().mapToInt(domain -> domain.modes().size()).max().orElse(1);
        int title = Math.min(inner / 5, COLUMN * type.line() / 2);
        int columns = Math.clamp(2 * (inner - title) / (COLUMN * type.line()), 1, Math.max(1, most));
        int column = (inner - title) / columns;
        int y = top;
        for (DomainCoverage domain : group.domains()) {
            int at = ground.size();
            int bottom = y + 1;
            int first = items.size();
            bottom = Math.max(bottom, item(domain.cell(), head(domain, left, y, title, tone), tone,
                    new Box(left, y, title, 0)));
            int rowTop = y;
            for (int i = 0; i < domain.modes().size(); i += columns) {
                int rowBottom = rowTop;
                int row = items.size();
                for (int j = i; j < Math.min(i + columns, domain.modes().size()); j++) {
                    Box box = new Box(left + title + (j - i) * column, rowTop, column, 0);
                    rowBottom = Math.max(rowBottom, cell(domain.modes().get(j), box, tone));
                }
                stretch(row, items.size(), rowBottom);
                rowTop = rowBottom;
            }
            bottom = Math.max(bottom, rowTop);
            stretch(first, first + 1, bottom);
            ground.add(at, new Mark.Panel(new Box(left, y, inner, bottom - y), Mark.Surface.CARD, tone));
            y = bottom + metrics.gap();
        }
        return y - metrics.gap();
    }

    private int cards(GroupCoverage group, int tone, int left, int top, int inner) {
        int most = coverage.groups().stream().mapToInt(each -> each.domains().size()).max().orElse(1);
        int columns = Math.clamp((inner + metrics.gap()) / (CARD * type.line()), 1, Math.min(most, 4));
        int card = (inner - (columns - 1) * metrics.gap()) / columns;
        int y = top;
        for (int i = 0; i < group.domains().size(); i += columns) {
            int at = ground.size();
            int bottom = y;
            int last = Math.min(i + columns, group.domains().size());
            for (int j = i; j < last; j++) {
                bottom = Math.max(bottom,
                        card(group.domains().get(j), left + (j - i) * (card + metrics.gap()), y, card, tone));
            }
            for (int j = i; j < last; j++) {
                Box box = new Box(left + (j - i) * (card + metrics.gap()), y, card, bottom - y);
                ground.add(at, new Mark.Panel(box, Mark.Surface.CARD, tone));
            }
            y = bottom + metrics.gap();
        }
        return y - metrics.gap();
    }

    private int card(DomainCoverage domain, int left, int top, int card, int tone) {
        int y = item(domain.cell(), head(domain, left, top, card, tone), tone, new Box(left, top, card, 0));
        for (Cell mode : domain.modes()) {
            ground.add(new Mark.Rule(new Box(left + metrics.pad(), y, card - 2 * metrics.pad(), 0)));
            y = cell(mode, new Box(left, y, card, 0), tone);
        }
        return y + (domain.modes().isEmpty() ? 0 : metrics.air() / 2);
    }

    private Pen head(DomainCoverage domain, int left, int top, int room, int tone) {
        Pen pen = new Pen(type, left + metrics.pad(), top + metrics.air() + 1, room - 2 * metrics.pad());
        pen.text(Names.title(domain.domain()), Mark.Ink.MAIN, true, tone, TITLE_LINES).space(metrics.air() / 2);
        pen.sign(domain.cell().state(), tone);
        pen.text(CellWords.brief(domain.cell()), metrics.indent(), Mark.Ink.SECOND, false, tone, BRIEF_LINES);
        return pen.text(CellWords.direct(domain), metrics.indent(), Mark.Ink.SECOND, false, tone, 2);
    }

    private int cell(Cell cell, Box box, int tone) {
        Pen pen = new Pen(type, box.x() + metrics.pad(), box.y() + metrics.air() + 1,
                box.width() - 2 * metrics.pad() + metrics.pad() / 2);
        pen.sign(cell.state(), tone);
        pen.text(Names.title(cell.subject()), metrics.indent(), Mark.Ink.MAIN, false, tone, TITLE_LINES);
        pen.text(CellWords.brief(cell), metrics.indent(), Mark.Ink.SECOND, false, tone, BRIEF_LINES);
        return item(cell, pen, tone, box);
    }

    /** Adds an item as high as what was written in it; returns its lower edge. */
    private int item(Cell cell, Pen pen, int tone, Box box) {
        int bottom = pen.y() + metrics.air();
        items.add(new Scene.Item(Spot.of(cell.subject()), new Box(box.x(), box.y(), box.width(), bottom - box.y()),
                CellWords.name(cell), pen.isShortened() || !CellWords.more(cell).isEmpty() ? CellWords.tip(cell) : "",
                pen.marks(), tone));
        return bottom;
    }

    private void stretch(int from, int to, int bottom) {
        for (int i = from; i < to; i++) {
            items.set(i, items.get(i).downTo(bottom));
        }
    }
}
