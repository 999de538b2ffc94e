package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.Tally;
import org.sextant.core.SystemDescription;
import org.sextant.model.Framework;
import org.sextant.model.Level;
import org.sextant.model.Status;
import org.sextant.model.Worded;

/** Puts what an analysis shows into rows. Sextant analysis definitions, docs/analysis.md. */
public final class CutCalculator {
    private final Analysis analysis;
    private final SystemDescription system;
    private final List<ActivityFacts> shown;
    private final Lens lens;

    /**
     * Prepares.
     *
     * @param analysis  the analysis
     * @param framework the framework to look through
     */
    public CutCalculator(Analysis analysis, Framework framework) {
        this.analysis = analysis;
        this.system = analysis.system();
        this.shown = analysis.shown();
        this.lens = Lens.of(framework, system);
    }

    /**
     * Cuts.
     *
     * @param by what the rows are
     * @return the cut
     */
    public Cut cut(CutBy by) {
        return switch (by) {
        case DOMAIN -> cut(by, FrameworkRows.domains(lens, shown), null);
        case MODE -> cut(by, FrameworkRows.modes(lens, shown), null);
        case PLACE -> places();
        case ORGANISATION -> cut(by, new OrganisationRows(system).rows(shown), null);
        case LEVEL -> cut(by, words(Level.values(), each -> each.activity().getLevel(), "level not stated"), null);
        case STATUS -> cut(by, words(Status.values(), ActivityFacts::status, "no status on that date"), null);
        case GOAL -> cut(by, PurposeRows.rows(system, shown), null);
        case TAG -> cut(by, TagRows.rows(shown), null);
        case TIME -> times();
        };
    }

    private Cut cut(CutBy by, List<Draft> drafts, @Nullable Sorting systemWide) {
        List<Cut.Row> rows = drafts.stream().map(draft -> row(by, draft, draft.key() == null ? null : systemWide))
                .toList();
        return new Cut(by, lens.framework(), analysis.asOf(), analysis.filter(), rows, Tally.of(shown), 0);
    }

    private Cut.Row row(CutBy by, Draft draft, @Nullable Sorting systemWide) {
        boolean part = by.isOfParts() || !analysis.filter().isNone();
        return new Cut.Row(draft.title(), draft.key(), draft.activities(), Tally.of(draft.activities()), draft.leads(),
                draft.joins(), new CoverageCalculator(lens, draft.activities(), part, systemWide).coverage());
    }

    private Cut places() {
        List<ActivityFacts> wide = analysis.situation().activities().stream()
                .filter(activity -> activity.isActive() && activity.isSystemWide())
                .filter(analysis.filter()::acceptsElsewhere).toList();
        return cut(CutBy.PLACE, PlaceRows.rows(system, shown), new Sorting(lens, wide));
    }

    private <T extends Worded> List<Draft> words(T[] words, Function<ActivityFacts, @Nullable T> of, String none) {
        List<Draft> drafts = new ArrayList<>();
        for (T word : words) {
            drafts.add(Draft.of(word.word(), word, shown, activity -> of.apply(activity) == word));
        }
        Draft.of(none, null, shown, activity -> of.apply(activity) == null).addIfAny(drafts);
        return drafts;
    }

    private Cut times() {
        YearRows years = new YearRows(shown, analysis.asOf().date());
        Function<Draft, Cut.Row> row = draft -> row(CutBy.TIME, draft, null);
        return new Cut(CutBy.TIME, lens.framework(), analysis.asOf(), analysis.filter(),
                years.drafts().stream().map(row).toList(), Tally.of(shown), years.omitted());
    }
}
