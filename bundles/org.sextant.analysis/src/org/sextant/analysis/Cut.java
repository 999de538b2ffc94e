package org.sextant.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.internal.CutCalculator;
import org.sextant.model.Framework;

/**
 * Activities in rows. An activity that belongs to several rows is in each, and once in the total. A row is for looking:
 * gap findings are raised for the whole system only. Sextant analysis definitions, docs/analysis.md.
 *
 * @param by        what the rows are
 * @param framework the framework that each row is seen through
 * @param asOf      the date; rows by time have dates of their own
 * @param filter    which activities are shown at all
 * @param rows      the rows, in model order; tags in alphabetical order, dates in theirs; last the activities that
 *                  belong to no other row, if there are any
 * @param total     all activities shown, each once
 * @param omitted   how many rows are left out: the earliest years beyond sixty; 0 otherwise
 */
public record Cut(CutBy by, Framework framework, AsOf asOf, Filter filter, List<Row> rows, Tally total, int omitted) {
    /** Copies the list. */
    public Cut {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param title      what it is called
     * @param key        the domain, mode, place, organisation, goal, aim, {@link org.sextant.model.Level},
     *                   {@link org.sextant.model.Status}, tag (a
     *                   string) or day ({@link java.time.LocalDate}); null for the activities that belong to no other
     *                   row, which by place are those of the whole system
     * @param activities the activities, each once, in model order
     * @param tally      how many they are
     * @param leads      by organisation: the activities that it leads itself or through a role; empty otherwise
     * @param joins      by organisation: the others that it takes part in; empty otherwise
     * @param coverage   what the row's activities cover of the framework; by place, with the activities of the whole
     *                   system beside them
     */
    public record Row(String title, @Nullable Object key, List<ActivityFacts> activities, Tally tally,
            List<ActivityFacts> leads, List<ActivityFacts> joins, Coverage coverage) {
        /** Copies the lists. */
        public Row {
            activities = List.copyOf(activities);
            leads = List.copyOf(leads);
            joins = List.copyOf(joins);
        }
    }

    /** @return whether each row is a part of the system, so that no mode in it is a gap */
    public boolean isOfParts() {
        return by.isOfParts() || !filter.isNone();
    }

    /**
     * Cuts what an analysis shows.
     *
     * @param analysis  the analysis, whose filter and date hold
     * @param by        what the rows are
     * @param framework the framework to look through, one that the system uses
     * @return the cut
     */
    public static Cut of(Analysis analysis, CutBy by, Framework framework) {
        return new CutCalculator(analysis, framework).cut(by);
    }
}
