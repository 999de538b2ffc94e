package org.sextant.workbench.views.internal;

import org.eclipse.swt.widgets.Control;

/** Classes of controls that the themes give colours, in <code>css/light.css</code> and <code>css/dark.css</code>. */
enum Css {
    /** What a view is of. */
    TITLE("SextantHeadTitle"),
    /** Words to be read. */
    WORDS("SextantWords");

    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

    private final String name;

    Css(String name) {
        this.name = name;
    }

    /** Says that a control is of this class. */
    void put(Control control) {
        control.setData(KEY, name);
    }
}
