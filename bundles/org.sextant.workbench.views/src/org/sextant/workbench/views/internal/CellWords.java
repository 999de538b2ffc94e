package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Cut;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.State;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.Subject;

/** What is said of a mode or domain. */
public final class CellWords {
    private CellWords() {
    }

    /** How many activities are in it: for example <code>3 active, 1 intended</code>; empty if there are none. */
    public static String counts(Cell cell) {
        List<String> counts = new ArrayList<>();
        add(counts, cell.active(), "active");
        add(counts, cell.intended(), "intended");
        add(counts, cell.ended(), "ended");
        add(counts, cell.notBegun(), "not begun");
        return String.join(", ", counts);
    }

    /** How many activities there are, without those that nobody had thought of yet; empty if there are none. */
    static String number(Cell cell) {
        int number = cell.count() - cell.notBegun().size();
        return number == 0 ? "" : String.valueOf(number);
    }

    /** How many of a row's activities there are, without those that nobody had thought of yet. */
    static String number(Cut.Row row) {
        return String.valueOf(row.activities().stream()
                .filter(each -> each.isActive() || each.isEnded() || each.countsAsIntended()).count());
    }

    private static void add(List<String> counts, List<ActivityFacts> activities, String word) {
        if (!activities.isEmpty()) {
            counts.add(activities.size() + " " + word);
        }
    }

    /** The state and the counts: for example <code>partial · 2 active</code>. */
    public static String brief(Cell cell) {
        String counts = counts(cell);
        String said = counts.isEmpty() && cell.state() == State.GAP ? "nothing described yet" : counts;
        return cell.word() + (said.isEmpty() ? "" : " · " + said);
    }

    /** What is not described together yet, or why it is not relevant; empty if neither is to be said. */
    public static String more(Cell cell) {
        if (cell.reason() != null) {
            return "because: " + cell.reason();
        }
        ActivityFacts nearest = cell.nearest();
        return cell.unmet().isEmpty() ? ""
                : "so far: " + Words.list(cell.unmet())
                        + (nearest == null ? "" : " (nearest: " + Names.title(nearest.activity()) + ")");
    }

    /** All of it for those who hear it: for example <code>Co-creating a vision, partial, 2 active, no measure</code>. */
    public static String name(Cell cell) {
        List<String> parts = new ArrayList<>();
        parts.add(Names.title(cell.subject()) + (isWithModes(cell)
                ? ", the " + term(cell.subject(), FrameworkWords::one, "domain") + " as a whole" : ""));
        parts.add(cell.word());
        String counts = counts(cell);
        if (!counts.isEmpty()) {
            parts.add(counts);
        }
        parts.addAll(cell.unmet());
        if (cell.reason() != null) {
            parts.add(cell.reason());
        }
        return String.join(", ", parts);
    }

    private static String term(Subject subject, BiFunction<Framework, String, String> words, String level) {
        Framework framework = Names.framework(subject);
        return framework == null ? level : words.apply(framework, level);
    }

    private static boolean isWithModes(Cell cell) {
        return cell.subject() instanceof Domain domain && !domain.getModes().isEmpty();
    }

    /** What is shown when the pointer rests on it. */
    public static String tip(Cell cell) {
        String counts = counts(cell);
        String more = more(cell);
        return Names.title(cell.subject()) + "\n" + cell.word() + ": " + meaning(cell)
                + (counts.isEmpty() ? "" : "\n" + counts) + (more.isEmpty() ? "" : "\n" + more);
    }

    /** What is shown when the pointer rests on a domain. */
    public static String tip(DomainCoverage domain) {
        String direct = direct(domain);
        return tip(domain.cell()) + (direct.isEmpty() ? "" : "\n" + direct);
    }

    /** How many activities are in a domain and in none of its modes; empty if there are none. */
    public static String direct(DomainCoverage domain) {
        return domain.direct().isEmpty() || domain.modes().isEmpty() ? ""
                : Words.count(domain.direct().size(), "activity", "activities") + " in none of its "
                        + term(domain.domain(), FrameworkWords::many, "mode");
    }

    /** What the state means here. */
    public static String meaning(Cell cell) {
        return cell.isServedSystemWide() ? "nothing of the place's own; work of the whole system serves it"
                : cell.state().meaning();
    }
}
