package org.sextant.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.model.PartialDate;

/**
 * What a command was given.
 *
 * @param values the options given, with their values; those that have a usual value always
 * @param rest   what else is given, in order
 */
public record Arguments(Map<String, String> values, List<String> rest) {
    /** Copies the collections. */
    public Arguments {
        values = Map.copyOf(values);
        rest = List.copyOf(rest);
    }

    /**
     * An option's value.
     *
     * @param option its name, with dashes
     * @return the value, or null where it is not given
     */
    public @Nullable String value(String option) {
        return values.get(option);
    }

    /**
     * Whether a word is chosen.
     *
     * @param option the option, which has a usual value
     * @param word   the word
     * @return whether it is the option's value
     */
    public boolean chooses(String option, String word) {
        return word.equals(value(option));
    }

    /**
     * Whether an option is given.
     *
     * @param option its name, with dashes
     * @return whether it is
     */
    public boolean has(String option) {
        return values.containsKey(option);
    }

    /**
     * The date that <code>--as-of</code> gives.
     *
     * @return the date, or null where it is not given
     * @throws UsageException if it is none
     */
    public @Nullable PartialDate asOf() {
        String text = value("--as-of");
        if (text == null) {
            return null;
        }
        return PartialDate.parse(text).orElseThrow(() -> new UsageException(
                "--as-of is a date such as 2026-03-31, 2026-03, 2026 or 2025/26, not " + text));
    }

    /**
     * A path as people gave it.
     *
     * @param text the path
     * @return the path
     * @throws UsageException if it can be none
     */
    public static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("this can be no path: " + text);
        }
    }
}
