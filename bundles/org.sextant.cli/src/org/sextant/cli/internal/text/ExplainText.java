package org.sextant.cli.internal.text;

import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.core.PortfolioSettings;
import org.sextant.core.Severity;

/** What findings' codes mean. */
public final class ExplainText {
    private final Output out;
    private final Style style;

    /**
     * Makes one.
     *
     * @param out   takes the text
     * @param style how it looks
     */
    public ExplainText(Output out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Writes what a code means.
     *
     * @param kind the kind of finding
     */
    public void write(FindingKind kind) {
        lines(kind.code() + " (" + kind.severity().word() + "): " + kind.title());
        for (String paragraph : kind.explanation().split("\n\n")) {
            out.line("");
            lines(paragraph);
        }
        out.line("");
        if (!kind.source().isEmpty()) {
            lines("Source: " + kind.source());
        }
        if (kind.severity() == Severity.ERROR) {
            return;
        }
        lines("To turn it off for one element: ignore " + kind.code() + " on NAME because \"...\"");
        lines("To set its severity in all files: " + PortfolioSettings.SEVERITY + kind.code() + " = off, in "
                + PortfolioSettings.FILE);
    }

    /**
     * Lists all codes.
     *
     * @param kinds the kinds of findings
     */
    public void list(FindingKinds kinds) {
        int codes = 0;
        for (FindingKind kind : kinds.all()) {
            codes = Math.max(codes, kind.code().length());
        }
        for (FindingKind kind : kinds.all()) {
            String first = Layout.left(kind.code(), codes) + "  "
                    + Layout.left(kind.severity().word(), "warning".length())
                    + "  ";
            out.line(first + Layout.shorten(kind.title(), style.width() - first.length(), style.ellipsis()));
        }
    }

    private void lines(String text) {
        Layout.wrap(text, style.width()).forEach(out::line);
    }
}
