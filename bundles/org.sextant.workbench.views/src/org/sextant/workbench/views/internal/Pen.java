package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.State;

/** Sets text and signs, one below the other. */
final class Pen {
    private final Type type;
    private final Metrics metrics;
    private final List<Mark> marks = new ArrayList<>();
    private final int x;
    private final int width;
    private int y;

    Pen(Type type, int x, int y, int width) {
        this.type = type;
        metrics = new Metrics(type.line());
        this.x = x;
        this.y = y;
        this.width = width;
    }

    /** Sets text over several lines. */
    Pen text(String text, Mark.Ink ink, boolean bold, int tone, int most) {
        return text(text, 0, ink, bold, tone, most);
    }

    /** Sets text over several lines, away from the left edge. */
    Pen text(String text, int indent, Mark.Ink ink, boolean bold, int tone, int most) {
        if (!text.isEmpty()) {
            for (String line : type.wrap(text, Math.max(1, width - indent), bold, most)) {
                marks.add(new Mark.Line(x + indent, y, type.line(), line, ink, bold, tone));
                y += type.line();
            }
        }
        return this;
    }

    /** Puts a state's sign where the next line of text will be, at the left edge. */
    Pen sign(State state, int tone) {
        marks.add(new Mark.Sign(x, metrics.signTop(y), metrics.sign(), state, tone));
        return this;
    }

    /** Leaves room. */
    Pen space(int height) {
        y += height;
        return this;
    }

    /** Whether text was left out. */
    boolean isShortened() {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Mark.Line line && line.text().endsWith(Type.ELLIPSIS));
    }

    int y() {
        return y;
    }

    List<Mark> marks() {
        return marks;
    }
}
