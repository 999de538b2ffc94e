package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.FrameworkWords;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Activity;

/** What is listed of a mode or domain: what it is, its activities and what was found; with nothing chosen, of the whole. */
public final class CellList {
    /** How many activities, and how many findings, are listed. */
    public static final int MOST = 1000;

    private final List<ListScene.Line> lines = new ArrayList<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private int listed;

    private CellList() {
    }

    /** What to say while nothing is chosen. */
    public static CellList of(Analysis analysis, Coverage coverage, boolean rows) {
        CellList list = new CellList();
        list.lines.add(new ListScene.Heading(rows ? "Choose a row, a column or a field"
                : "Choose one of the " + FrameworkWords.counted(coverage), Mark.PLAIN));
        list.lines.add(new ListScene.Note("Its activities and what was found about them show here."));
        list.lines.add(new ListScene.Note(ShownWords.tally(analysis.tally()) + "."));
        list.lines.add(new ListScene.Note(ShownWords.details(analysis)));
        return list;
    }

    /** Adds what the picture has no room to say. */
    void with(List<String> unsaid) {
        unsaid.forEach(each -> lines.add(new ListScene.Note(each)));
    }

    /** What to say of a cell. */
    public static CellList of(Shown shown, Cell cell) {
        CellList list = new CellList();
        int tone = Tones.of(shown.coverage(), cell.subject());
        list.lines.add(new ListScene.Heading(Names.title(cell.subject()), tone));
        String more = CellWords.more(cell);
        list.lines.add(new ListScene.Note(CellWords.brief(cell), cell.state(), tone));
        if (!more.isEmpty()) {
            list.lines.add(new ListScene.Note(more));
        }
        String summary = cell.subject().getSummary();
        if (summary != null && !summary.isBlank()) {
            list.lines.add(new ListScene.Note(summary));
        }
        list.sections(cell);
        list.found(shown.findings(cell));
        return list;
    }

    /** What to say of a field. */
    static CellList of(Shown shown, Cut cut, Field field) {
        CellList list = new CellList();
        list.lines.add(new ListScene.Heading(field.row().title(), Mark.PLAIN));
        Cell cell = field.cell();
        if (cell != null) {
            int tone = Tones.of(shown.coverage(), cell.subject());
            list.lines.add(new ListScene.Heading(Names.title(cell.subject()), tone));
            list.lines.add(new ListScene.Note(CellWords.brief(cell), cell.state(), tone));
            list.sections(cell);
            list.found(shown.findingsOfRow(cell, cut.isOfParts()));
            return list;
        }
        list.lines.add(new ListScene.Note(ShownWords.tally(field.row().tally()) + "."));
        if (cut.by() == CutBy.ORGANISATION && field.row().key() != null) {
            list.section("Leads", field.row().leads());
            list.section("Takes part in", field.row().joins());
        } else {
            list.section("Activities", field.row().activities());
        }
        return list;
    }

    private void sections(Cell cell) {
        section("Active", cell.active());
        section("Ideas and plans", cell.intended());
        section("Ended or paused", cell.ended());
        section("Not thought of on that date", cell.notBegun());
        section("Of the whole system", cell.systemWide());
    }

    public List<ListScene.Line> lines() {
        return lines;
    }

    /** Where an entry stands; null if it has no place. */
    public @Nullable Anchor anchor(String key) {
        return anchors.get(key);
    }

    private void section(String title, List<ActivityFacts> activities) {
        if (activities.isEmpty()) {
            return;
        }
        lines.add(new ListScene.Heading(title + " (" + activities.size() + ")", Mark.PLAIN));
        int left = Math.max(0, Math.min(activities.size(), MOST - listed));
        for (ActivityFacts each : activities.subList(0, left)) {
            String name = Names.title(each.activity());
            String second = second(each);
            add(key(each.activity()), name, second, name + ", " + each.state().word()
                    + (second.isEmpty() ? "" : ", " + second.replace(" · ", ", ")), Anchor.at(each.activity()));
        }
        listed += left;
        rest(activities.size() - left);
    }

    /** What an activity is called in a list. */
    static String key(Activity activity) {
        return "activity:" + Names.path(activity);
    }

    private static String second(ActivityFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.status() != null) {
            parts.add(facts.status().word());
        }
        if (facts.activity().getLead() != null) {
            parts.add("led by " + Names.title(facts.activity().getLead()));
        }
        if (!facts.isSystemWide()) {
            parts.add("at " + Words.list(facts.places().stream().map(Names::title).toList()));
        }
        return String.join(" · ", parts);
    }

    private void found(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(new ListScene.Heading("Found here (" + findings.size() + ")", Mark.PLAIN));
        findings.stream().limit(MOST).forEach(each -> {
            String word = each.severity().word() + " · " + each.kind().title();
            add("finding:" + each.code() + ":" + listed++, each.message(), word,
                    each.severity().word() + ", " + each.message(), each.anchor());
        });
        rest(findings.size() - MOST);
    }

    private void add(String key, String title, String second, String name, Anchor anchor) {
        String unique = key;
        while (anchors.putIfAbsent(unique, anchor) != null) {
            unique = unique + "'";
        }
        lines.add(new ListScene.Entry(unique, null, title, second, name, Mark.PLAIN));
    }

    private void rest(int number) {
        if (number > 0) {
            lines.add(new ListScene.Note("and " + number + " more"));
        }
    }
}
