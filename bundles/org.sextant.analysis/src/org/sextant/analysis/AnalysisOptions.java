package org.sextant.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.core.Finding;
import org.sextant.model.PartialDate;

/**
 * What an analysis depends on besides the description.
 *
 * @param today     today, used where neither the reader nor the system gives a date
 * @param asOf      the date that the reader asks for; null if none
 * @param filter    which activities the coverage and the cuts show
 * @param alsoFound findings about the system's text, made elsewhere; they are ignored and ordered with the others
 */
public record AnalysisOptions(LocalDate today, @Nullable PartialDate asOf, Filter filter, List<Finding> alsoFound) {
    /** Copies the list. */
    public AnalysisOptions {
        alsoFound = List.copyOf(alsoFound);
    }

    /**
     * No date asked for, no filter.
     *
     * @param today today
     * @return the options
     */
    public static AnalysisOptions on(LocalDate today) {
        return new AnalysisOptions(today, null, Filter.NONE, List.of());
    }

    /**
     * The same with a date.
     *
     * @param date the date that the reader asks for; null if none
     * @return the options
     */
    public AnalysisOptions asOf(@Nullable PartialDate date) {
        return new AnalysisOptions(today, date, filter, alsoFound);
    }

    /**
     * The same with a filter.
     *
     * @param shown which activities to show
     * @return the options
     */
    public AnalysisOptions filter(Filter shown) {
        return new AnalysisOptions(today, asOf, shown, alsoFound);
    }

    /**
     * The same with findings made elsewhere.
     *
     * @param findings the findings
     * @return the options
     */
    public AnalysisOptions alsoFound(List<Finding> findings) {
        return new AnalysisOptions(today, asOf, filter, findings);
    }
}
