package org.sextant.workbench.editor.internal;

import java.util.stream.Collectors;

/** The little HTML that Eclipse's tooltips understand. */
final class Html {
    private Html() {
    }

    /** Plain text, its lines as paragraphs. */
    static String paragraphs(String text) {
        return text.lines().map(Html::escape).collect(Collectors.joining("<br>"));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
