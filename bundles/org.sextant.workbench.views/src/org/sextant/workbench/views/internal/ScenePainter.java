package org.sextant.workbench.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sextant.workbench.common.Palette;
import org.sextant.workbench.common.StateGlyphs;

/** Draws the marks of a scene that can be seen. */
final class ScenePainter {
    private static final int CORNER = 14;
    private static final int BAR = 4;
    /** How far from the edges at the sides the frame of what is chosen is. */
    private static final int INSET = 3;

    private final GC gc;
    private final Palette palette;
    private final Font plain;
    private final Font bold;
    private final Rectangle clip;
    private final int up;

    ScenePainter(GC gc, Palette palette, Font plain, Font bold, Rectangle clip, int up) {
        this.gc = gc;
        this.palette = palette;
        this.plain = plain;
        this.bold = bold;
        this.clip = clip;
        this.up = up;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    void draw(Iterable<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.bottom() - up >= clip.y && mark.top() - up <= clip.y + clip.height) {
                draw(mark);
            }
        }
    }

    /** Whether something of an item can be seen. */
    boolean sees(Scene.Item item) {
        return item.box().bottom() - up >= clip.y && item.box().y() - up <= clip.y + clip.height;
    }

    /** Draws the item that is chosen. */
    void chosen(Scene.Item item, boolean focused) {
        Box box = item.box();
        Palette.Tone tone = palette.tone(item.tone());
        int inner = inset(item);
        int y = box.y() + inner - up;
        int height = box.height() - 2 * inner;
        gc.setBackground(tone.tint());
        gc.fillRoundRectangle(box.x() + INSET, y, box.width() - 2 * INSET, height, CORNER / 2, CORNER / 2);
        gc.setForeground(focused ? tone.strong() : palette.line());
        gc.setLineWidth(focused ? 2 : 1);
        gc.drawRoundRectangle(box.x() + INSET, y, box.width() - 2 * INSET, height, CORNER / 2, CORNER / 2);
        gc.setLineWidth(1);
    }

    /** How far from the edges above and below the frame is: no text may lie under it. */
    private static int inset(Scene.Item item) {
        int least = INSET;
        for (Mark mark : item.marks()) {
            least = Math.min(least, mark.top() - item.box().y());
        }
        return Math.max(0, least - 1);
    }

    /** Draws a text cursor in front of an item: what the cursor in the editor stands in is here. */
    void cursor(Scene.Item item, int line) {
        int x = item.box().x() + 6;
        int y = item.box().y() + (item.marks().isEmpty() ? 0 : item.marks().getFirst().top() - item.box().y()) - up;
        gc.setForeground(palette.ink());
        gc.setLineWidth(2);
        gc.drawLine(x, y, x, y + line - 2);
        gc.setLineWidth(1);
        gc.drawLine(x - 2, y - 1, x + 2, y - 1);
        gc.drawLine(x - 2, y + line - 1, x + 2, y + line - 1);
    }

    private void draw(Mark mark) {
        switch (mark) {
        case Mark.Line line -> {
            gc.setFont(line.bold() ? bold : plain);
            gc.setForeground(switch (line.ink()) {
            case MAIN -> palette.ink();
            case SECOND -> palette.mute();
            case GROUP -> color(line.tone());
            });
            gc.drawText(line.text(), line.x(), line.y() - up, SWT.DRAW_TRANSPARENT);
        }
        case Mark.Sign sign -> StateGlyphs.draw(gc, sign.state(), sign.x(), sign.y() - up, sign.size(), sign(sign));
        case Mark.Panel panel -> panel(panel);
        case Mark.Rule rule -> {
            gc.setForeground(palette.line());
            gc.drawLine(rule.box().x(), rule.box().y() - up, rule.box().right(), rule.box().bottom() - up);
        }
        }
    }

    private Color sign(Mark.Sign sign) {
        return switch (sign.state()) {
        case GAP, NONE, NOT_RELEVANT -> palette.mute();
        default -> color(sign.tone());
        };
    }

    private Color color(int tone) {
        return tone == Mark.PLAIN ? palette.mute() : palette.tone(tone).strong();
    }

    private void panel(Mark.Panel panel) {
        Box box = panel.box();
        int y = box.y() - up;
        gc.setBackground(panel.surface() == Mark.Surface.BAND ? palette.band() : palette.card());
        gc.fillRoundRectangle(box.x(), y, box.width(), box.height(), CORNER, CORNER);
        if (panel.surface() == Mark.Surface.CARD) {
            gc.setForeground(palette.line());
            gc.drawRoundRectangle(box.x(), y, box.width() - 1, box.height() - 1, CORNER, CORNER);
            gc.setBackground(color(panel.tone()));
            gc.fillRoundRectangle(box.x(), y, BAR, box.height(), BAR, BAR);
        }
    }
}
