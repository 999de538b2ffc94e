package org.sextant.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.NullMarked;

/**
 * A figure in a currency, as written: <code>GBP 5.3 billion</code>, <code>about GBP 240_000</code>.
 *
 * @param written  the whole, as written
 * @param currency the currency's code or word
 * @param amount   the figure, with its qualifier
 */
@NullMarked
public record Money(String written, String currency, Figure amount) {
    private static final Pattern FORM = Pattern
            .compile("((?:about|over|under)\\s+)?([\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*)\\s+(\\S.*)");

    /**
     * Reads an amount of money.
     *
     * @param text the text
     * @return the money, or empty if the text has another form
     */
    public static Optional<Money> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String qualifier = form.group(1) == null ? "" : form.group(1);
        return Figure.parse(qualifier + form.group(3))
                .map(figure -> new Money(text.strip().replaceAll("\\s+", " "), form.group(2), figure));
    }

    @Override
    public String toString() {
        return written;
    }
}
