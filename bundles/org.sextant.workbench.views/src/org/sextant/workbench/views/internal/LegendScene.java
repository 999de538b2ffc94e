package org.sextant.workbench.views.internal;

import java.util.List;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Count;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.State;

/** Says what the signs mean, how many there are of each, and what is counted. */
final class LegendScene {
    private static final int NOTE_LINES = 6;

    private final Type type;
    private final Metrics metrics;
    private final List<Mark> marks;
    private final boolean brief;
    private int x;
    private int y;

    /**
     * Makes one.
     *
     * @param type  the type
     * @param marks takes what is drawn
     * @param brief whether it is said but once of how many
     */
    LegendScene(Type type, List<Mark> marks, boolean brief) {
        this.type = type;
        this.brief = brief;
        metrics = new Metrics(type.line());
        this.marks = marks;
    }

    /** Lays out what the signs mean without how many there are of each; returns its lower edge. */
    int laySigns(List<State> states, List<String> notes, int left, int top, int width) {
        x = left;
        y = top;
        states.forEach(state -> entry(state, state.word(), left, width));
        return notes(notes, left, width);
    }

    /** Lays it out; returns its lower edge. */
    int lay(Coverage coverage, boolean part, List<String> notes, int left, int top, int width) {
        x = left;
        y = top;
        int wide = (int) coverage.cells().filter(Cell::isServedSystemWide).count();
        for (State state : states(part)) {
            Count count = coverage.count(state);
            int own = state == State.NONE ? count.number() - wide : count.number();
            entry(state, state.word(), new Count(own, count.base(), count.basis()), left, width);
            if (state == State.NONE && wide > 0) {
                entry(state, Cell.SYSTEM_WIDE, new Count(wide, count.base(), count.basis()), left, width);
            }
        }
        if (brief) {
            String base = "of " + coverage.count(State.COVERED).base();
            place(type.width(base, false), left, width);
            marks.add(new Mark.Line(x, y, metrics.line(), base, Mark.Ink.SECOND, false, Mark.PLAIN));
        }
        return notes(notes, left, width);
    }

    private int notes(List<String> notes, int left, int width) {
        Pen pen = new Pen(type, left, y + metrics.line() + (notes.isEmpty() ? 0 : metrics.air()), width);
        notes.forEach(note -> pen.text(note, Mark.Ink.SECOND, false, Mark.PLAIN, NOTE_LINES));
        marks.addAll(pen.marks());
        return pen.y();
    }

    private void entry(State state, String word, Count count, int left, int width) {
        entry(state, word + (brief ? " " + count.number() : "  " + count.brief()), left, width);
    }

    private void entry(State state, String text, int left, int width) {
        int wide = metrics.indent() + type.width(text, false);
        place(wide, left, width);
        marks.add(new Mark.Sign(x, metrics.signTop(y), metrics.sign(), state, Mark.PLAIN));
        marks.add(new Mark.Line(x + metrics.indent(), y, metrics.line(), text, Mark.Ink.SECOND, false, Mark.PLAIN));
        x += wide + (brief ? metrics.pad() : 2 * metrics.pad());
    }

    /** Begins another line where there is no room. */
    private void place(int wide, int left, int width) {
        if (x > left && x + wide > left + width) {
            x = left;
            y += metrics.line() + (brief ? 0 : metrics.air());
        }
    }

    /** The states that there can be, most described first. */
    static List<State> states(boolean part) {
        return List.of(State.COVERED, State.PARTIAL, State.INTENDED, State.ENDED, part ? State.NONE : State.GAP,
                State.NOT_RELEVANT);
    }
}
