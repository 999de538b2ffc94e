package org.sextant.cli.internal.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.Gap;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;

/** What could come next, in the order of the definitions, each line with why it stands where it stands. */
public final class GapsText {
    private static final int MOST_OF_AN_ORDER = 10;
    private static final int NUMBER_WIDTH = 3;

    private final Output out;
    private final Style style;
    private final Heading heading;
    private final boolean all;

    /**
     * Makes one.
     *
     * @param out   takes the text
     * @param style how it looks
     * @param all   whether to write out every line; otherwise ten of each part of the order, the rest counted
     */
    public GapsText(Output out, Style style, boolean all) {
        this.out = out;
        this.style = style;
        this.all = all;
        heading = new Heading(out, style);
    }

    /**
     * Writes what could come next.
     *
     * @param analysis  the system
     * @param framework the framework asked for; null for all that the system uses
     * @param gaps      those of its gaps that are to be shown
     */
    public void write(Analysis analysis, @Nullable Framework framework, List<Gap> gaps) {
        heading.begin(analysis, framework);
        heading.lines(gaps.isEmpty() ? "Nothing is left to describe: all that is relevant is described as the framework"
                + " looks for it, or is ignored." : "What next");
        Map<Gap.Order, Integer> counts = new EnumMap<>(Gap.Order.class);
        gaps.forEach(gap -> counts.merge(gap.order(), 1, Integer::sum));
        Gap.Order last = null;
        int inOrder = 0;
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            if (gap.order() != last) {
                rest(last == null ? 0 : counts.get(last) - inOrder);
                last = gap.order();
                inOrder = 0;
                out.line("");
                heading.dim("", "", meaning(gap, counts.get(last)));
            }
            if (all || inOrder < MOST_OF_AN_ORDER) {
                inOrder++;
                write(i + 1, gap);
            }
        }
        rest(last == null ? 0 : counts.get(last) - inOrder);
        out.line("");
        heading.end();
    }

    private void rest(int number) {
        if (number > 0) {
            out.line("     and " + number + " more; --all shows them");
        }
    }

    private static String meaning(Gap gap, int count) {
        String level = gap.order() == Gap.Order.DOMAIN || gap.domain() == gap.cell().subject() ? "domain" : "mode";
        String word = count == 1 ? FrameworkWords.one(gap.framework(), level)
                : FrameworkWords.many(gap.framework(), level);
        String number = count + " " + word;
        return switch (gap.order()) {
        case DOMAIN -> number + " in which nothing is described here yet";
        case MENTIONED -> number + " in which nothing is described here yet, and that a reflection or plan speaks of";
        case GAP -> number + " in which nothing is described here yet";
        case ENDED -> number + " with only work that ended or paused";
        case INTENDED -> number + " with an idea or a plan, and nothing active";
        case PARTIAL ->
            number + " with active work in which not all that is looked for comes together, the nearest first";
        };
    }

    private void write(int number, Gap gap) {
        String first = Layout.right(Integer.toString(number), NUMBER_WIDTH) + ". " + style.glyph(gap.cell().state())
                + " ";
        String indent = " ".repeat(first.length());
        Layout.wrap(first, indent, Names.title(gap.cell().subject()), style.width()).forEach(out::line);
        String domain = gap.cell().subject() == gap.domain() ? "" : Names.title(gap.domain()) + ": ";
        heading.dim(indent, indent, domain + gap.why());
    }
}
