package org.sextant.workbench.views.internal;

import java.util.Arrays;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * The type of a control. It remembers how wide the letters of western European languages are, so that long lists are laid
 * out at once; text with others is measured as a whole.
 */
public final class PlatformType implements Type {
    /** The letters remembered: Latin with its supplements, and dashes, dots and quotation marks. */
    private static final int LETTERS = 0x250;
    private static final int MARKS = 0x2000;
    private static final int MARKS_END = 0x2070;
    /** How often a letter is set to measure it: type is not set in whole pixels. */
    private static final int TIMES = 16;

    private final Control control;
    private final double[] plain = new double[LETTERS + MARKS_END - MARKS];
    private final double[] bold = new double[LETTERS + MARKS_END - MARKS];
    private @Nullable GC gc;
    private @Nullable Font font;
    private @Nullable Font boldFont;
    private int line;

    /**
     * Makes one.
     *
     * @param control whose type it is
     */
    public PlatformType(Control control) {
        this.control = control;
    }

    /** Gets ready to measure; {@link #end()} has to follow. */
    public void begin() {
        Font now = control.getFont();
        if (!now.equals(font)) {
            Arrays.fill(plain, 0);
            Arrays.fill(bold, 0);
            dispose();
            font = now;
        }
        gc = new GC(control);
        gc.setFont(boldFont());
        line = gc.getFontMetrics().getHeight();
        gc.setFont(font);
        line = Math.max(line, gc.getFontMetrics().getHeight());
    }

    /** Measures no more for now. */
    public void end() {
        if (gc != null) {
            gc.dispose();
            gc = null;
        }
    }

    /** The type that stands out. */
    public Font boldFont() {
        if (boldFont == null) {
            boldFont = FontDescriptor.createFrom(control.getFont()).withStyle(SWT.BOLD)
                    .createFont(control.getDisplay());
        }
        return boldFont;
    }

    /** Gives up what the platform lent. */
    public void dispose() {
        if (boldFont != null) {
            boldFont.dispose();
            boldFont = null;
        }
    }

    @Override
    public int width(String text, boolean isBold) {
        double[] letters = isBold ? bold : plain;
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int place = place(letter);
            if (place < 0) {
                return measure(text, isBold);
            }
            if (letters[place] == 0) {
                letters[place] = (double) measure(String.valueOf(letter).repeat(TIMES), isBold) / TIMES;
            }
            width += letters[place];
        }
        return (int) Math.ceil(width);
    }

    private static int place(char letter) {
        return letter < LETTERS ? letter : letter >= MARKS && letter < MARKS_END ? LETTERS + letter - MARKS : -1;
    }

    private int measure(String text, boolean isBold) {
        if (gc == null) {
            throw new IllegalStateException("begin first");
        }
        gc.setFont(isBold ? boldFont() : font);
        return gc.textExtent(text).x;
    }

    @Override
    public int line() {
        return line;
    }
}
