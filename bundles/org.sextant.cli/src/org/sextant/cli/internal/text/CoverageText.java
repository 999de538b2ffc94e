package org.sextant.cli.internal.text;

import java.util.List;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Count;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Detail;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupCoverage;
import org.sextant.analysis.State;
import org.sextant.analysis.Tally;
import org.sextant.cli.internal.Counts;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;

/** What is described of a framework: its groups, domains and modes with glyph, word and counts. */
public final class CoverageText {
    private static final int COUNT_WIDTH = 9;
    private static final int BODIES_WIDTH = 6;
    private static final String GAP = "  ";

    private final Output out;
    private final Style style;
    private final Heading heading;

    /**
     * Makes one.
     *
     * @param out   takes the text
     * @param style how it looks
     */
    public CoverageText(Output out, Style style) {
        this.out = out;
        this.style = style;
        heading = new Heading(out, style);
    }

    /**
     * Writes what is described.
     *
     * @param analysis the system
     * @param coverage the framework's coverage
     */
    public void write(Analysis analysis, Coverage coverage) {
        heading.begin(analysis, coverage.framework());
        Footnotes notes = new Footnotes(coverage, style);
        int words = wordWidth(coverage);
        int titles = style.width() - words - COUNT_WIDTH - BODIES_WIDTH - GAP.length();
        out.line(style.dim(Layout.left("", titles) + GAP + Layout.left("", words) + Layout.right("active", COUNT_WIDTH)
                + Layout.right("orgs", BODIES_WIDTH)));
        for (GroupCoverage group : coverage.groups()) {
            group(analysis, coverage.framework(), group);
            for (DomainCoverage domain : group.domains()) {
                row("", domain.cell(), Names.title(domain.domain()), titles, words);
                if (domain.modes().isEmpty()) {
                    more(GAP, domain.cell());
                }
                for (Cell mode : domain.modes()) {
                    row(GAP, mode, Names.title(mode.subject()) + notes.mark(mode.subject()), titles, words);
                    more(GAP + GAP, mode);
                }
                direct(coverage.framework(), domain);
            }
            out.line("");
        }
        legend(coverage, !analysis.filter().isNone());
        details(analysis.tally());
        notes.write(heading);
        heading.end();
    }

    private static int wordWidth(Coverage coverage) {
        int width = 0;
        for (DomainCoverage domain : coverage.domains().toList()) {
            width = Math.max(width, domain.cell().word().length());
            for (Cell mode : domain.modes()) {
                width = Math.max(width, mode.word().length());
            }
        }
        return width;
    }

    private void group(Analysis analysis, Framework framework, GroupCoverage group) {
        if (group.group() == null) {
            return;
        }
        heading.lines(Names.title(group.group()));
        GroupBalance balance = null;
        for (GroupBalance each : analysis.balance()) {
            balance = each.group() == group.group() && each.framework() == framework ? each : balance;
        }
        if (balance != null && analysis.filter().isNone()) {
            heading.dim("", "", Words.count(balance.activities(), "active activity", "active activities") + ": "
                    + verdict(balance));
        }
    }

    private static String verdict(GroupBalance balance) {
        String to = balance.towards() == null ? "" : Names.title(balance.towards());
        String missing = balance.missing() == null ? "" : "nothing active in " + Names.title(balance.missing());
        String weighed = ", " + balance.basis().words();
        return switch (balance.verdict()) {
        case TOO_LITTLE -> balance.verdict().word();
        case SPREAD -> balance.verdict().word() + weighed;
        case ONLY -> "all in one domain, " + to;
        case LEANING -> to.isEmpty() ? missing
                : "leaning to " + to + weighed + (missing.isEmpty() ? "" : "; " + missing);
        };
    }

    private void row(String indent, Cell cell, String title, int titles, int words) {
        List<String> lines = Layout.wrap(indent + style.glyph(cell.state()) + " ", indent + GAP, title, titles);
        String counts = Layout.left("", words - cell.word().length())
                + Layout.right(cell.active().size() + " of " + cell.count(), COUNT_WIDTH)
                + Layout.right(Integer.toString(cell.organisations().count()), BODIES_WIDTH);
        boolean nothing = cell.state() == State.NONE && cell.count() == 0;
        for (int i = 0; i < lines.size(); i++) {
            out.line(i > 0 ? lines.get(i)
                    : Layout.left(lines.get(i), titles) + GAP + cell.word() + (nothing ? "" : counts));
        }
    }

    /** What a mode's state needs said; of a domain, its modes say it. */
    private void more(String indent, Cell cell) {
        ActivityFacts nearest = cell.nearest();
        if (cell.reason() != null) {
            heading.dim(indent, indent, "because: " + cell.reason());
        } else if (!cell.unmet().isEmpty()) {
            heading.dim(indent, indent, "so far: " + Words.list(cell.unmet())
                    + (nearest == null ? "" : " (nearest: " + Names.title(nearest.activity()) + ")"));
        }
    }

    private void direct(Framework framework, DomainCoverage domain) {
        int direct = domain.direct().size();
        if (direct > 0 && !domain.modes().isEmpty()) {
            heading.dim(GAP + GAP, GAP + GAP, Words.count(direct, "activity is", "activities are") + " in the "
                    + FrameworkWords.one(framework, "domain") + " itself and in none of its "
                    + FrameworkWords.many(framework, "mode"));
        }
    }

    private void legend(Coverage coverage, boolean part) {
        int wide = Counts.servedSystemWide(coverage);
        int words = wide > 0 ? Cell.SYSTEM_WIDE.length() : 0;
        for (State state : Heading.legend(part)) {
            words = Math.max(words, state.word().length());
        }
        for (State state : Heading.legend(part)) {
            legend(state, state.word(), words, Counts.in(coverage, state).brief(), state.meaning());
            if (state == State.NONE && wide > 0) {
                legend(state, Cell.SYSTEM_WIDE, words, new Count(wide, coverage.count(state).base(), "").brief(),
                        "nothing of the place's own; work of the whole system serves it");
            }
        }
        heading.dim("", "", "Counted: " + FrameworkWords.counted(coverage) + " that are relevant; covered when "
                + coverage.coveredWhen().words()
                + (coverage.coveredWhen().restated() ? " (as the system restates)" : "")
                + ". active: how many of the activities described are active; orgs: organisations that lead or join"
                + " active ones.");
    }

    private void legend(State state, String word, int words, String count, String meaning) {
        String first = style.glyph(state) + " " + Layout.left(word, words) + GAP
                + Layout.left(count, COUNT_WIDTH);
        heading.dim(first, " ".repeat(first.length()), meaning);
    }

    private void details(Tally tally) {
        StringBuilder text = new StringBuilder();
        for (Detail detail : Detail.values()) {
            text.append(text.isEmpty() ? "Active activities that state a " : ", ").append(detail.word()).append(": ")
                    .append(tally.with(detail).brief());
        }
        heading.dim("", "", text + ".");
    }
}
