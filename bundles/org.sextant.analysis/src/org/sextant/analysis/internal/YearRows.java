package org.sextant.analysis.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.model.PartialDate;
import org.sextant.model.StatusSpan;

/** Rows by time: the last day of each year in which something begins or ends; the as-of date for its own year. */
final class YearRows {
    /** A row costs a look at every activity, and nobody reads more. */
    private static final int MOST = 60;

    private final List<Draft> drafts = new ArrayList<>();
    private final int omitted;

    /**
     * Makes the rows.
     *
     * @param shown the activities
     * @param asOf  the as-of date
     */
    YearRows(List<ActivityFacts> shown, LocalDate asOf) {
        NavigableSet<Integer> years = new TreeSet<>();
        years.add(asOf.getYear());
        for (ActivityFacts activity : shown) {
            add(activity.activity().getFrom(), true, years);
            add(activity.activity().getTo(), false, years);
            for (StatusSpan span : activity.activity().getStatuses()) {
                add(span.getSince(), true, years);
            }
        }
        omitted = Math.max(0, years.size() - MOST);
        years.stream().skip(omitted).forEach(year -> drafts.add(draft(shown, year, asOf)));
    }

    private static void add(@Nullable PartialDate date, boolean start, NavigableSet<Integer> years) {
        if (date != null) {
            years.add((start ? date.first() : date.last()).getYear());
        }
    }

    private static Draft draft(List<ActivityFacts> shown, int year, LocalDate asOf) {
        boolean own = year == asOf.getYear();
        LocalDate day = own ? asOf : LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
        List<ActivityFacts> then = new ArrayList<>(shown.size());
        for (ActivityFacts activity : shown) {
            then.add(FactsReader.on(activity, day));
        }
        return new Draft(own ? day.toString() : "end of " + year, day, then);
    }

    /** @return the rows, earliest first */
    List<Draft> drafts() {
        return drafts;
    }

    /** @return how many of the earliest years are left out */
    int omitted() {
        return omitted;
    }
}
