package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sextant.analysis.ActivityState;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.Detail;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.Tally;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;

/** What is said of a whole picture. */
public final class ShownWords {
    /** Said below every picture. */
    public static final String NO_ASSESSMENT = "Describes what is written down; it is no assessment.";

    private ShownWords() {
    }

    /** The framework's title and version. */
    public static String framework(Framework framework) {
        return Names.title(framework) + (framework.getVersion() == null ? "" : ", " + framework.getVersion());
    }

    /** What a framework calls its parts, to be put at the head of a column: for example <code>Half</code>. */
    public static String head(Framework framework, String level) {
        return capital(FrameworkWords.one(framework, level));
    }

    /** The same with a capital letter at its beginning. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a picture of a framework shows: for example <code>domains and modes</code>. */
    static String parts(Coverage coverage) {
        Framework framework = coverage.framework();
        String domains = FrameworkWords.many(framework, "domain");
        String counted = FrameworkWords.counted(coverage);
        return counted.equals(domains) ? domains : domains + " and " + counted;
    }

    /** What a matrix with rows shows: for example <code>places and domains</code>. */
    static String parts(Cut cut, Coverage coverage) {
        return rows(cut.by()).toLowerCase(Locale.ROOT) + " and "
                + FrameworkWords.many(coverage.framework(), "domain");
    }

    /** Activities and date: for example <code>48 activities, as of 2026-03 (as the system states)</code>. */
    public static String basis(Analysis analysis) {
        return Words.count(analysis.situation().activities().size(), "activity", "activities") + ", "
                + analysis.asOf().words();
    }

    /** The filter: for example <code>Shown: at Wakefield; 12 activities</code>; empty if there is none. */
    public static String filter(Analysis analysis) {
        return analysis.filter().isNone() ? ""
                : "Shown: " + analysis.filter().words() + "; "
                        + Words.count(analysis.shown().size(), "activity", "activities");
    }

    /** How many activities stand where: for example <code>12 activities: 9 active, 3 ended or paused</code>. */
    public static String tally(Tally tally) {
        List<String> states = new ArrayList<>();
        for (ActivityState state : ActivityState.values()) {
            int count = tally.in(state).number();
            if (count > 0) {
                states.add(count + " " + state.word());
            }
        }
        return Words.count(tally.activities(), "activity", "activities")
                + (states.isEmpty() ? "" : ": " + String.join(", ", states));
    }

    /** What the rows of a cut are, in a word: for example <code>Places</code>. */
    public static String rows(CutBy by) {
        return switch (by) {
        case DOMAIN, MODE -> "Framework";
        case PLACE -> "Places";
        case ORGANISATION -> "Organisations";
        case LEVEL -> "Levels";
        case STATUS -> "Statuses";
        case GOAL -> "Goals and aims";
        case TAG -> "Tags";
        case TIME -> "Years";
        };
    }

    /** What is shown when the pointer rests on the head of a row. */
    static String tip(Cut.Row row) {
        String takes = row.leads().isEmpty() && row.joins().isEmpty() ? ""
                : "\nleads " + row.leads().size() + ", takes part in " + row.joins().size() + " more";
        return row.title() + "\n" + tally(row.tally()) + takes;
    }

    /** What is said below a matrix with rows. */
    static List<String> notes(Cut cut, Coverage coverage) {
        List<String> notes = new ArrayList<>();
        notes.add("An activity that belongs to several rows is in each, and once in the heads of the columns.");
        if (cut.isOfParts()) {
            notes.add("A row is a part of the system: "
                    + FrameworkWords.many(coverage.framework(), "domain") + " that its activities are not in are no"
                    + " gaps.");
        }
        if (cut.by() == CutBy.PLACE) {
            notes.add("The dot also stands where only work of the whole system serves a place.");
        }
        notes.add(NO_ASSESSMENT);
        return notes;
    }

    /** How many active activities state what; while there are none, how to begin. */
    public static String details(Analysis analysis) {
        Tally tally = analysis.tally();
        if (tally.activities() == 0) {
            return analysis.filter().isNone()
                    ? "To begin, choose what you work on here or in Gaps and press + above the gaps; or choose File,"
                            + " New, Activity."
                    : "None fits what is chosen above.";
        }
        if (tally.in(ActivityState.ACTIVE).number() == 0) {
            return "None is active on that date. An activity is once its status says so, for example: status"
                    + " delivering.";
        }
        List<String> parts = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            parts.add(detail.word() + ": " + tally.with(detail).brief());
        }
        return "Active activities that state a " + String.join(", ", parts) + ".";
    }

    /** What is said below a picture: what is counted, what has no date, and that it is no assessment. */
    public static List<String> notes(Analysis analysis, Coverage coverage) {
        List<String> notes = new ArrayList<>();
        notes.add("Counted: " + FrameworkWords.counted(coverage) + " that are relevant; covered when "
                + coverage.coveredWhen().words()
                + (coverage.coveredWhen().restated() ? " (as the system restates)" : "") + ".");
        long undated = analysis.shown().stream().filter(each -> each.isActive() && each.isUndated()).count();
        if (undated > 0) {
            notes.add(undated + " of the active ones " + (undated == 1 ? "states" : "state") + " no date and so "
                    + (undated == 1 ? "counts" : "count") + " on every date.");
        }
        if (analysis.placed(coverage.framework()).number() < analysis.shown().size()) {
            notes.add("In this framework: " + analysis.placed(coverage.framework()) + ".");
        }
        notes.add(NO_ASSESSMENT);
        return notes;
    }
}
