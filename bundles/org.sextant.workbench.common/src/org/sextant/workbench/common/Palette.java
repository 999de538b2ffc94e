package org.sextant.workbench.common;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours in which Sextant draws, for a light and for a dark theme. They tell groups of domains apart and are never the
 * only sign; every text has a contrast of 4.5 to 1 or more on every surface.
 *
 * @param dark  whether the surfaces are dark
 * @param ink   text
 * @param mute  secondary text
 * @param line  rules
 * @param page  what pictures are drawn on
 * @param band  a group of domains on the page
 * @param card  a domain on a band
 * @param tones one for each group of domains, in order
 */
public record Palette(boolean dark, Color ink, Color mute, Color line, Color page, Color band, Color card,
        List<Tone> tones) {
    /** For light themes. */
    public static final Palette LIGHT = new Palette(false, color(0x1f2933), color(0x5b6770), color(0xd5dbe0),
            color(0xffffff), color(0xf4f6f8), color(0xffffff),
            List.of(tone(0x0b6e75, 0xe3f1f2), tone(0x4b4fa3, 0xecedf8), tone(0x8a5a00, 0xf7efdf),
                    tone(0x7a3e7e, 0xf5eaf5), tone(0x3f6b2f, 0xeaf2e6)));

    /** For dark themes. */
    public static final Palette DARK = new Palette(true, color(0xe6eaee), color(0xa3adb6), color(0x3a424b),
            color(0x1b1f24), color(0x20252b), color(0x232930),
            List.of(tone(0x5fc3ca, 0x21393c), tone(0xa6aaf0, 0x2b2e4b), tone(0xe0b060, 0x3d3320),
                    tone(0xd79bdc, 0x3c2b3e), tone(0x9ccf86, 0x2a3a24)));

    private static final double MIDDLE = 0.5;

    /** Copies the list. */
    public Palette {
        tones = List.copyOf(tones);
    }

    /**
     * The colour of a group of domains.
     *
     * @param strong for glyphs, titles and lines
     * @param tint   for surfaces
     */
    public record Tone(Color strong, Color tint) {
    }

    /**
     * The palette that fits what surrounds a control. Ask anew whenever it is painted, since themes change.
     *
     * @param control a control, styled by the theme
     * @return the palette; the system's own colours where people ask it for high contrast
     */
    public static Palette of(Control control) {
        if (control.getDisplay().getHighContrast()) {
            return highContrast(control);
        }
        return isDark(control.getParent().getBackground().getRGB()) ? DARK : LIGHT;
    }

    /**
     * The colour of a group.
     *
     * @param index its place among the groups; they take turns where there are more groups than colours
     * @return its colour
     */
    public Tone tone(int index) {
        return tones.get(Math.floorMod(index, tones.size()));
    }

    /**
     * Whether a background is dark.
     *
     * @param background its colour
     * @return whether light text is easier to read on it
     */
    public static boolean isDark(RGB background) {
        return luminance(background) < MIDDLE * MIDDLE;
    }

    /**
     * The contrast of two colours, as the Web Content Accessibility Guidelines define it.
     *
     * @param one   a colour
     * @param other another
     * @return from 1, alike, to 21
     */
    public static double contrast(RGB one, RGB other) {
        double some = luminance(one) + 0.05;
        double more = luminance(other) + 0.05;
        return Math.max(some, more) / Math.min(some, more);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Palette highContrast(Control control) {
        Color ink = control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color page = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        return new Palette(isDark(page.getRGB()), ink, ink, ink, page, page, page, List.of(new Tone(ink, page)));
    }

    private static Tone tone(int strong, int tint) {
        return new Tone(color(strong), color(tint));
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
