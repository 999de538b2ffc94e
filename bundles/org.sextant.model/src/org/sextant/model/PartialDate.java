package org.sextant.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a year, a month, a day, or a financial year from April to March (<code>2025/26</code>).
 * As a start it means its first day, as an end or as an as-of date its last. Immutable; equal when written alike.
 */
@NullMarked
public final class PartialDate {
    /** The forms, with a nine for any digit. */
    private static final List<String> FORMS = List.of("9999", "9999-99", "9999-99-99", "9999/99");
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
        for (String form : FORMS) {
            if (hasForm(text, form)) {
                try {
                    return Optional.of(read(text));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
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

    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '9' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static PartialDate read(String text) {
        int year = number(text, 0, 4);
        if (year == 0) {
            throw new DateTimeException("there was no year 0");
        }
        if (text.length() == 4) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int second = number(text, 5, 7);
        if (text.charAt(4) == '/') {
            if ((year + 1) % 100 != second) {
                throw new DateTimeException("a financial year ends in the year after it begins");
            }
            LocalDate start = LocalDate.of(year, APRIL, 1);
            return new PartialDate(text, start, start.plusYears(1).minusDays(1));
        }
        YearMonth month = YearMonth.of(year, second);
        if (text.length() == 7) {
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(number(text, 8, 10));
        return new PartialDate(text, day, day);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
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
