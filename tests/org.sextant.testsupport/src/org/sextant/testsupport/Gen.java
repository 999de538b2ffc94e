package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes random values, the simplest from the smallest choices.
 *
 * @param <T> the values' type
 */
@FunctionalInterface
public interface Gen<T> {
    /**
     * Makes a value.
     *
     * @param choices makes every decision
     * @return the value; the same for the same choices
     */
    T from(Choices choices);

    /**
     * Makes something of each value.
     *
     * @param <U>  the new values' type
     * @param then what to make of a value
     * @return the generator
     */
    default <U> Gen<U> map(Function<? super T, ? extends U> then) {
        return choices -> then.apply(from(choices));
    }

    /**
     * Goes on with a generator that hangs on each value.
     *
     * @param <U>  the new values' type
     * @param then the generator for a value
     * @return the generator
     */
    default <U> Gen<U> then(Function<? super T, Gen<U>> then) {
        return choices -> then.apply(from(choices)).from(choices);
    }

    /**
     * Whole numbers.
     *
     * @param from the least, and the simplest
     * @param to   the greatest
     * @return the generator
     */
    static Gen<Integer> numbers(int from, int to) {
        return choices -> from + choices.next(to - from + 1);
    }

    /**
     * One of some values.
     *
     * @param <T>    their type
     * @param values the values, the simplest first
     * @return the generator
     */
    static <T> Gen<T> of(List<T> values) {
        return choices -> values.get(choices.next(values.size()));
    }

    /**
     * What one of some generators makes.
     *
     * @param <T>        the values' type
     * @param generators the generators, the simplest first
     * @return the generator
     */
    static <T> Gen<T> either(List<Gen<? extends T>> generators) {
        return choices -> generators.get(choices.next(generators.size())).from(choices);
    }

    /**
     * Lists. Each item is a decision of its own to go on, so that any item can be taken out.
     *
     * @param <T>  the items' type
     * @param item makes the items
     * @param most the greatest length; half of it is the usual one
     * @return the generator
     */
    static <T> Gen<List<T>> lists(Gen<? extends T> item, int most) {
        return choices -> {
            List<T> list = new ArrayList<>();
            while (list.size() < most && choices.next(most) >= 2) {
                list.add(item.from(choices));
            }
            return list;
        };
    }
}
