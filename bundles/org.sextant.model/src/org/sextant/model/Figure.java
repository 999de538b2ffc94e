package org.sextant.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A number as its source states it: exact, or <code>about</code>, <code>over</code> or <code>under</code> it; a
 * percentage or not. It keeps the way it is written (<code>2.4 million</code>, <code>620_000</code>). Immutable.
 */
@NullMarked
public final class Figure {
    private static final Pattern FORM = Pattern.compile(
            "(?:(about|over|under)\\s+)?(-?\\d+(?:_\\d+)*(?:\\.\\d+)?)(%)?(?:\\s+(thousand|million|billion))?");

    private final String written;
    private final @Nullable String qualifier;
    private final BigDecimal value;
    private final boolean percent;

    private Figure(String written, @Nullable String qualifier, BigDecimal value, boolean percent) {
        this.written = written;
        this.qualifier = qualifier;
        this.value = value;
        this.percent = percent;
    }

    /**
     * Reads a figure.
     *
     * @param text for example <code>-30</code>, <code>3.5</code>, <code>75%</code>, <code>over 2.4 million</code>
     * @return the figure, or empty if the text has another form
     */
    public static Optional<Figure> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(form.group(2).replace("_", "")).scaleByPowerOfTen(powerOf(form.group(4)));
        return Optional
                .of(new Figure(text.strip().replaceAll("\\s+", " "), form.group(1), number, form.group(3) != null));
    }

    /**
     * A whole number, exact.
     *
     * @param number the number
     * @return the figure
     */
    public static Figure of(long number) {
        return new Figure(Long.toString(number), null, BigDecimal.valueOf(number), false);
    }

    private static int powerOf(@Nullable String scale) {
        return scale == null ? 0 : switch (scale) {
        case "thousand" -> 3;
        case "million" -> 6;
        default -> 9;
        };
    }

    /** @return the number itself, in units (2.4 million is 2400000), a percentage in percent */
    public BigDecimal value() {
        return value;
    }

    /** @return <code>about</code>, <code>over</code> or <code>under</code>, or null for an exact figure */
    public @Nullable String qualifier() {
        return qualifier;
    }

    /** @return whether it is a percentage */
    public boolean isPercent() {
        return percent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** @return the figure as written */
    @Override
    public String toString() {
        return written;
    }
}
