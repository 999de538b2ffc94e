package org.sextant.workbench.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.sextant.analysis.State;

/** Draws the signs of states, in any size and colour; a word always stands beside them. */
public final class StateGlyphs {
    private static final float STROKE = 1.6f;
    private static final float[] DASHES = {2.2f, 2.2f};
    private static final int FULL = 360;
    private static final int HALF = 180;
    private static final int QUARTER = 90;

    private StateGlyphs() {
    }

    /**
     * Draws a sign. Colours and line of the GC are as before afterwards.
     *
     * @param gc     draws
     * @param state  the state
     * @param x      the left edge
     * @param y      the upper edge
     * @param size   how wide and high
     * @param colour its colour
     */
    public static void draw(GC gc, State state, int x, int y, int size, Color colour) {
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        LineAttributes line = gc.getLineAttributes();
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineAttributes(new LineAttributes(STROKE));
        int middle = y + size / 2;
        switch (state) {
        case NOT_RELEVANT -> gc.drawLine(x + size / 5, middle, x + size - size / 5, middle);
        case NONE -> gc.fillOval(x + size / 2 - size / 8, middle - size / 8, size / 4 + 1, size / 4 + 1);
        case GAP -> gc.drawOval(x, y, size, size);
        case ENDED -> {
            gc.setLineAttributes(new LineAttributes(STROKE, SWT.CAP_FLAT, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, DASHES, 0,
                    1));
            gc.drawOval(x, y, size, size);
        }
        case INTENDED -> {
            gc.fillArc(x, y, size, size, 0, QUARTER);
            gc.drawOval(x, y, size, size);
        }
        case PARTIAL -> {
            gc.fillArc(x, y, size, size, QUARTER, HALF);
            gc.drawOval(x, y, size, size);
        }
        case COVERED -> {
            gc.fillArc(x, y, size, size, 0, FULL);
            gc.drawOval(x, y, size, size);
        }
        default -> throw new IllegalArgumentException(state.name());
        }
        gc.setLineAttributes(line);
        gc.setAntialias(antialias);
        gc.setForeground(foreground);
        gc.setBackground(background);
    }
}
