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
    /** The letters remembered: Latin with its supplements. */
    private static final int LETTERS = 0x250;
    /** How often a letter is set to measure it: type is not set in whole pixels. */
    private static final int TIMES = 16;

    private final Control control;
    private final double[] plain = new double[LETTERS];
    private final double[] bold = new double[LETTERS];
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
            if (letter >= LETTERS) {
                return measure(text, isBold);
            }
            if (letters[letter] == 0) {
                letters[letter] = (double) measure(String.valueOf(letter).repeat(TIMES), isBold) / TIMES;
            }
            width += letters[letter];
        }
        return (int) Math.ceil(width);
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
