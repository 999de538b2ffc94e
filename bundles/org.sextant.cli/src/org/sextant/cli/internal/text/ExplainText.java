package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sextant.analysis.FindingOrder;
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
    private final boolean terminal;

    /**
     * Makes one.
     *
     * @param out      takes the text
     * @param style    how it looks
     * @param terminal whether the list is to fit a terminal; otherwise each code has one line, however long
     */
    public ExplainText(Output out, Style style, boolean terminal) {
        this.out = out;
        this.style = style;
        this.terminal = terminal;
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
     * Lists all codes, in the order of the definitions.
     *
     * @param kinds the kinds of findings
     */
    public void list(FindingKinds kinds) {
        List<String> order = FindingOrder.codes();
        List<FindingKind> all = new ArrayList<>(kinds.all());
        all.sort(Comparator.comparing((FindingKind kind) -> order.contains(kind.code()) ? order.indexOf(kind.code())
                : order.size()).thenComparing(FindingKind::code));
        int codes = 0;
        for (FindingKind kind : all) {
            codes = Math.max(codes, kind.code().length());
        }
        for (FindingKind kind : all) {
            String first = Layout.left(kind.code(), codes) + "  "
                    + Layout.left(kind.severity().word(), "warning".length())
                    + "  ";
            if (terminal) {
                Layout.wrap(first, " ".repeat(first.length()), kind.title(), style.width()).forEach(out::line);
            } else {
                out.line(first + kind.title());
            }
        }
    }

    private void lines(String text) {
        Layout.wrap(text, style.width()).forEach(out::line);
    }
}
