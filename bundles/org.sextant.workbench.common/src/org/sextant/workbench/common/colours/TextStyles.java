package org.sextant.workbench.common.colours;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.sextant.dsl.ide.Style;

/** The colours and fonts of the language's words; the colours are the theme's, and people can set them. */
final class TextStyles {
    /** What the ids of all colours begin with. */
    static final String PREFIX = "org.sextant.workbench.editor.colour.";

    private final Map<Style, Color> colours = new EnumMap<>(Style.class);

    private TextStyles() {
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        for (Style style : Style.values()) {
            Color colour = registry.get(PREFIX + style.name().toLowerCase(Locale.ROOT));
            if (colour != null) {
                colours.put(style, colour);
            }
        }
    }

    /** The styles of the theme that is set. */
    static TextStyles current() {
        return new TextStyles();
    }

    /** A new style range, without a place. */
    StyleRange of(Style style) {
        StyleRange range = new StyleRange();
        range.foreground = colours.get(style);
        range.fontStyle = switch (style) {
        case KEYWORD, NAME -> SWT.BOLD;
        case COMMENT -> SWT.ITALIC;
        default -> SWT.NORMAL;
        };
        return range;
    }
}
