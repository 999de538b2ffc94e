package org.sextant.analysis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sextant.model.CareSystem;
import org.sextant.model.PartialDate;

/**
 * The date an analysis is of, and where it comes from; every output prints both. Sextant analysis definitions,
 * docs/analysis.md.
 *
 * @param date    the day; the last one where the date given names a month or a year
 * @param written the date as it was written, for example <code>2026-03</code>
 * @param origin  where it comes from
 */
public record AsOf(LocalDate date, String written, Origin origin) {
    /** Where an as-of date comes from, strongest first. */
    public enum Origin {
        /** The reader asked for it, on the command line or in a view. */
        GIVEN("as asked for"),
        /** The system's own <code>as-of</code>. */
        SYSTEM("as the system states"),
        /** Neither is there: today. */
        TODAY("today");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** @return the words to print behind the date */
        public String words() {
            return words;
        }
    }

    /**
     * Chooses the date: the one given, else the system's, else today.
     *
     * @param given  the date the reader asks for; null if none
     * @param system the system
     * @param today  today, from outside so that an analysis can be repeated
     * @return the as-of date
     */
    public static AsOf choose(@Nullable PartialDate given, CareSystem system, LocalDate today) {
        if (given != null) {
            return new AsOf(given.last(), given.toString(), Origin.GIVEN);
        }
        PartialDate stated = system.getAsOf();
        if (stated != null) {
            return new AsOf(stated.last(), stated.toString(), Origin.SYSTEM);
        }
        return new AsOf(today, today.toString(), Origin.TODAY);
    }

    /** @return for example <code>as of 2026-03 (as the system states)</code> */
    public String words() {
        return "as of " + written + " (" + origin.words() + ")";
    }
}
