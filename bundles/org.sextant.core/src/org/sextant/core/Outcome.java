package org.sextant.core;

import java.util.Optional;

/**
 * What came of a plugin's work: a result, or what went wrong.
 *
 * @param <T> the type of the result
 */
public sealed interface Outcome<T> {
    /**
     * It worked.
     *
     * @param value the result
     * @param <T>   its type
     */
    record Done<T>(T value) implements Outcome<T> {
    }

    /**
     * It did not.
     *
     * @param failed what went wrong
     * @param <T>    the type of the result that is missing
     */
    record Failed<T>(PluginFailure failed) implements Outcome<T> {
    }

    /** @return the result, or empty if there is none */
    default Optional<T> result() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** @return what went wrong, or empty if nothing did */
    default Optional<PluginFailure> failure() {
        return this instanceof Failed<T> failed ? Optional.of(failed.failed()) : Optional.empty();
    }

    /**
     * Gives the result.
     *
     * @return the result
     * @throws PluginException if there is none
     */
    default T require() throws PluginException {
        return switch (this) {
        case Done<T> done -> done.value();
        case Failed<T> failed -> throw new PluginException(failed.failed());
        };
    }
}
