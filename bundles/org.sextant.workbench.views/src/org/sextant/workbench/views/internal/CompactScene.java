package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.GroupCoverage;
import org.sextant.dsl.Names;

/**
 * Lays a framework out in little height: a line for each domain and each mode, with the sign of its state, as much of its
 * title as there is room for, and how many activities are in it. All of it in words is in tips, in names for those who
 * hear it, and in the list beside it.
 */
final class CompactScene {
    /** How wide a card is at least, in lines, and where that does not fit. */
    private static final int CARD = 11;
    private static final int NARROW = 8;
    private static final int LEAST_AIR = 2;
    private static final int MOST_AIR = 7;

    private final Coverage coverage;
    private final List<String> notes;
    private final Type type;
    private final Metrics metrics;
    private final int width;
    private final int least;
    /** How high a line is, with the air about it. */
    private final int row;
    private final List<Mark> ground = new ArrayList<>();
    private final List<Scene.Item> items = new ArrayList<>();

    private CompactScene(Coverage coverage, List<String> notes, Type type, int least, int air, int width) {
        this.coverage = coverage;
        this.notes = notes;
        this.type = type;
        this.width = width;
        this.least = least;
        metrics = new Metrics(type.line());
        row = type.line() + air;
    }

    /**
     * Lays it out.
     *
     * @param coverage what is described
     * @param part     whether it is of a part of the system
     * @param notes    what is said below where there is room for it
     * @param type     the type
     * @param width    how wide it is to be
     * @param height   how much height there is without scrolling
     * @return the scene
     */
    static Scene of(Coverage coverage, boolean part, List<String> notes, Type type, int width, int height) {
        for (int least : new int[]{CARD, NARROW}) {
            for (int air = MOST_AIR; air >= LEAST_AIR; air--) {
                Scene scene = new CompactScene(coverage, notes, type, least, air, width).lay(part, height);
                if (scene.height() <= height) {
                    return scene;
                }
            }
        }
        return new CompactScene(coverage, notes, type, NARROW, LEAST_AIR, width).lay(part, height);
    }

    private Scene lay(boolean part, int height) {
        int y = margin();
        int tone = 0;
        for (GroupCoverage group : coverage.groups()) {
            if (!group.domains().isEmpty()) {
                y = band(group, group.group() == null ? Mark.PLAIN : tone++, y) + margin();
            }
        }
        int left = 2 * margin();
        int inner = width - 2 * left;
        List<Mark> legend = new ArrayList<>();
        int bottom = new LegendScene(type, legend, true).lay(coverage, part, notes, left, y, inner);
        List<String> out = List.of();
        if (bottom + margin() > height) {
            legend.clear();
            bottom = new LegendScene(type, legend, true).lay(coverage, part, List.of(), left, y, inner);
            out = notes;
        }
        ground.addAll(legend);
        return new Scene(width, bottom + margin(), 0, ground, items, out);
    }

    private int margin() {
        return Math.max(4, metrics.gap() / 2);
    }

    private int band(GroupCoverage group, int tone, int top) {
        int at = ground.size();
        int left = 2 * margin();
        int y = top + 2;
        if (group.group() != null) {
            Pen pen = new Pen(type, left + metrics.pad(), y, width - 2 * (left + metrics.pad()));
            pen.text(Names.title(group.group()), Mark.Ink.GROUP, true, tone, 1);
            ground.addAll(pen.marks());
            y = pen.y();
        }
        int bottom = cards(group, tone, left, y + 2, width - 2 * left) + margin();
        ground.add(at, new Mark.Panel(new Box(margin(), top, width - 2 * margin(), bottom - top), Mark.Surface.BAND,
                Mark.PLAIN));
        return bottom;
    }

    private int cards(GroupCoverage group, int tone, int left, int top, int inner) {
        int most = coverage.groups().stream().mapToInt(each -> each.domains().size()).max().orElse(1);
        int columns = Math.clamp((inner + margin()) / (least * type.line()), 1, most);
        int card = (inner - (columns - 1) * margin()) / columns;
        int y = top;
        for (int i = 0; i < group.domains().size(); i += columns) {
            List<DomainCoverage> side = group.domains().subList(i, Math.min(i + columns, group.domains().size()));
            int rows = 1 + side.stream().mapToInt(each -> each.modes().size()).max().orElse(0);
            int high = rows * row + 4;
            for (int j = 0; j < side.size(); j++) {
                Box box = new Box(left + j * (card + margin()), y, card, high);
                ground.add(new Mark.Panel(box, Mark.Surface.CARD, tone));
                card(side.get(j), box, tone);
            }
            y += high + margin();
        }
        return y - margin();
    }

    private void card(DomainCoverage domain, Box card, int tone) {
        int y = card.y() + 2;
        int room = type.width(" " + CellWords.number(domain.cell()), true);
        for (Cell mode : domain.modes()) {
            room = Math.max(room, type.width(" " + CellWords.number(mode), false));
        }
        line(domain.cell(), CellWords.tip(domain), new Box(card.x(), y, card.width(), row), room, tone, true);
        for (Cell mode : domain.modes()) {
            y += row;
            line(mode, CellWords.tip(mode), new Box(card.x(), y, card.width(), row), room, tone, false);
        }
    }

    private void line(Cell cell, String tip, Box box, int room, int tone, boolean bold) {
        int left = box.x() + metrics.pad();
        int right = box.right() - metrics.gap();
        int y = box.y() + (row - type.line()) / 2;
        int text = left + metrics.indent();
        String number = CellWords.number(cell);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Sign(left, metrics.signTop(y), metrics.sign(), cell.state(), tone));
        String title = type.shorten(Names.title(cell.subject()), right - text - room, bold);
        marks.add(new Mark.Line(text, y, type.line(), title, Mark.Ink.MAIN, bold, tone));
        marks.add(new Mark.Line(right - type.width(number, bold), y, type.line(), number, Mark.Ink.SECOND, bold, tone));
        items.add(new Scene.Item(Spot.of(cell.subject()), box, CellWords.name(cell), tip, marks, tone));
    }
}
