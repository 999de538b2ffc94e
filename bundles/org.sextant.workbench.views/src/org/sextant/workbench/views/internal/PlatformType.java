package org.sextant.workbench.views.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The type of a control; remembers how wide words are, so that long lists are laid out at once. */
public final class PlatformType implements Type {
    private static final int MOST_REMEMBERED = 50_000;

    private final Control control;
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> bold = new HashMap<>();
    private @Nullable GC gc;
    private @Nullable Font font;
    private @Nullable Font boldFont;
    private int line;

    public PlatformType(Control control) {
        this.control = control;
    }

    /** Gets ready to measure; {@link #end()} has to follow. */
    public void begin() {
        Font now = control.getFont();
        if (!now.equals(font) || plain.size() + bold.size() > MOST_REMEMBERED) {
            plain.clear();
            bold.clear();
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
        Map<String, Integer> known = isBold ? bold : plain;
        Integer width = known.get(text);
        if (width == null) {
            width = measure(text, isBold);
            known.put(text, width);
        }
        return width;
    }

    private int measure(String text, boolean isBold) {
        if (gc == null) {
            throw new IllegalStateException("begin first");
        }
        if (isBold) {
            gc.setFont(boldFont());
        }
        int width = gc.textExtent(text).x;
        if (isBold) {
            gc.setFont(font);
        }
        return width;
    }

    @Override
    public int line() {
        return line;
    }
}
