package org.sextant.workbench.views.internal;

import java.util.List;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;

/** Says what the signs mean, how many there are of each, and what is counted. */
final class LegendScene {
    private final Type type;
    private final Metrics metrics;
    private final List<Mark> marks;

    LegendScene(Type type, List<Mark> marks) {
        this.type = type;
        metrics = new Metrics(type.line());
        this.marks = marks;
    }

    /** Lays it out; returns its lower edge. */
    int lay(Coverage coverage, boolean part, List<String> notes, int left, int top, int width) {
        int x = left;
        int y = top;
        for (State state : states(part)) {
            String text = state.word() + "  " + coverage.count(state).brief();
            int wide = metrics.indent() + type.width(text, false);
            if (x > left && x + wide > left + width) {
                x = left;
                y += metrics.line() + metrics.air();
            }
            marks.add(new Mark.Sign(x, metrics.signTop(y), metrics.sign(), state, Mark.PLAIN));
            marks.add(new Mark.Line(x + metrics.indent(), y, metrics.line(), text, Mark.Ink.SECOND, false,
                    Mark.PLAIN));
            x += wide + 2 * metrics.pad();
        }
        Pen pen = new Pen(type, left, y + metrics.line() + metrics.air(), width);
        long wide = coverage.cells().filter(Cell::isServedSystemWide).count();
        if (wide > 0) {
            pen.text(wide + " of these “" + State.NONE.word() + "” are " + Cell.SYSTEM_WIDE, Mark.Ink.SECOND, false,
                    Mark.PLAIN, 2);
        }
        notes.forEach(note -> pen.text(note, Mark.Ink.SECOND, false, Mark.PLAIN, 6));
        marks.addAll(pen.marks());
        return pen.y();
    }

    /** The states that there can be, most described first. */
    static List<State> states(boolean part) {
        return List.of(State.COVERED, State.PARTIAL, State.INTENDED, State.ENDED, part ? State.NONE : State.GAP,
                State.NOT_RELEVANT);
    }
}
