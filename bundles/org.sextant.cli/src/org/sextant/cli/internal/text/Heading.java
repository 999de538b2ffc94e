package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.State;
import org.sextant.analysis.Tally;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;
import org.sextant.model.Source;

/** What every picture begins and ends with: system and sources, framework and version, date, activities; no assessment. */
final class Heading {
    private static final int MOST_SOURCES = 3;
    private static final String NO_ASSESSMENT = "Describes what is written down; it is no assessment.";

    private final Output out;
    private final Style style;

    /**
     * The order of states in legends: most described first.
     *
     * @param part whether a part of a system is shown, which has no gaps
     * @return the states that there can be
     */
    static List<State> legend(boolean part) {
        return List.of(State.COVERED, State.PARTIAL, State.INTENDED, State.ENDED, part ? State.NONE : State.GAP,
                State.NOT_RELEVANT);
    }

    Heading(Output out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Begins a picture.
     *
     * @param analysis  what it is of
     * @param framework the framework it is seen through; null for all that the system uses
     */
    void begin(Analysis analysis, @Nullable Framework framework) {
        lines(Names.title(analysis.system().system()));
        sources(analysis.system().system().getSources());
        for (Framework used : framework == null ? analysis.system().frameworks() : List.of(framework)) {
            String version = used.getVersion() == null ? "" : ", version " + used.getVersion();
            lines(Names.title(used) + " (" + used.getName() + ")" + version);
        }
        String date = analysis.asOf().words();
        lines(Character.toUpperCase(date.charAt(0)) + date.substring(1));
        lines(counts(analysis.situation().activities().size(), Tally.of(analysis.situation().activities())));
        if (!analysis.filter().isNone()) {
            lines("Shown: " + analysis.filter().words() + "; " + counts(analysis.shown().size(), analysis.tally()));
        }
        long undated = analysis.shown().stream().filter(each -> each.isActive() && each.isUndated()).count();
        if (undated > 0) {
            lines(undated + " of the active ones " + (undated == 1 ? "states" : "state")
                    + " no date and so " + (undated == 1 ? "counts" : "count") + " on every date");
        }
        if (framework != null && analysis.placed(framework).number() < analysis.shown().size()) {
            lines("In this framework: " + analysis.placed(framework));
        }
        out.line("");
    }

    /** Whose account it is that the picture shows. */
    private void sources(List<Source> sources) {
        for (Source source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
            String link = source.getLink() == null ? "" : ", " + source.getLink();
            Layout.wrap("", "  ", "From: " + source.getText() + link, style.width()).forEach(out::line);
        }
        if (sources.size() > MOST_SOURCES) {
            out.line("  and " + Words.count(sources.size() - MOST_SOURCES, "other source", "other sources"));
        }
    }

    private static String counts(int number, Tally tally) {
        List<String> states = new ArrayList<>();
        for (ActivityState state : ActivityState.values()) {
            int count = tally.in(state).number();
            if (count > 0) {
                states.add(count + " " + state.word());
            }
        }
        return Words.count(number, "activity", "activities")
                + (states.isEmpty() ? "" : ": " + String.join(", ", states));
    }

    /** Ends a picture. */
    void end() {
        dim("", "", NO_ASSESSMENT);
    }

    /**
     * Writes text over as many lines as it takes.
     *
     * @param text the text
     */
    void lines(String text) {
        Layout.wrap(text, style.width()).forEach(out::line);
    }

    /**
     * Writes secondary text over as many lines as it takes.
     *
     * @param first  what the first line begins with
     * @param indent what the others begin with
     * @param text   the text
     */
    void dim(String first, String indent, String text) {
        Layout.wrap(first, indent, text, style.width()).forEach(line -> out.line(style.dim(line)));
    }
}
