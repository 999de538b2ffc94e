package org.sextant.model;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.NullMarked;

/** A value of a closed list that is written as a word. */
@NullMarked
public interface Worded {
    /** @return the word in the language, in lower case */
    String word();

    /**
     * Finds a value by its word.
     *
     * @param <E>  the list
     * @param type the list
     * @param word a word
     * @return the value, or empty if the list has no such word
     */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.word().equals(word)).findFirst();
    }
}
