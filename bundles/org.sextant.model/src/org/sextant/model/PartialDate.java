package org.sextant.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a year, a month, a day, or a financial year from April to March (<code>2025/26</code>).
 * As a start it means its first day, as an end or as an as-of date its last. Immutable; equal when written alike.
 */
@NullMarked
public final class PartialDate {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|/(\\d{2}))?");
    private static final int APRIL = 4;

    private final String written;
    private final LocalDate first;
    private final LocalDate last;

    private PartialDate(String written, LocalDate first, LocalDate last) {
        this.written = written;
        this.first = first;
        this.last = last;
    }

    /**
     * Reads a date.
     *
     * @param text for example <code>2026</code>, <code>2026-03</code>, <code>2026-03-31</code> or <code>2025/26</code>
     * @return the date, or empty if the text has another form or names a day that does not exist
     */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * The date of one day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    private static PartialDate read(String text, Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(4) != null) {
            if ((year + 1) % 100 != Integer.parseInt(form.group(4))) {
                throw new DateTimeException("a financial year ends in the year after it begins");
            }
            LocalDate start = LocalDate.of(year, APRIL, 1);
            return new PartialDate(text, start, start.plusYears(1).minusDays(1));
        }
        if (form.group(2) == null) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
        if (form.group(3) == null) {
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
        return new PartialDate(text, day, day);
    }

    /** @return the first day it covers */
    public LocalDate first() {
        return first;
    }

    /** @return the last day it covers */
    public LocalDate last() {
        return last;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** @return the date as written */
    @Override
    public String toString() {
        return written;
    }
}
