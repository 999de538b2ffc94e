package org.sextant.model;

import java.util.Optional;

import org.jspecify.annotations.NullMarked;

/**
 * People's time put into an activity, as written: <code>3.5 fte</code>.
 *
 * @param written the whole, as written
 * @param amount  the figure
 * @param unit    the unit; <code>fte</code> (full-time equivalents) is the one that balance findings use
 */
@NullMarked
public record Effort(String written, Figure amount, String unit) {
    /** The unit of full-time equivalents. */
    public static final String FTE = "fte";

    /**
     * Reads an effort.
     *
     * @param text a figure and a unit
     * @return the effort, or empty if the text has another form
     */
    public static Optional<Effort> parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        int gap = plain.lastIndexOf(' ');
        if (gap < 0) {
            return Optional.empty();
        }
        return Figure.parse(plain.substring(0, gap)).map(figure -> new Effort(plain, figure, plain.substring(gap + 1)));
    }

    @Override
    public String toString() {
        return written;
    }
}
