package org.sextant.testsupport;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/**
 * The choices a generator makes, one number after the other. They are random or those of an earlier run; a generator
 * given
 * the same choices makes the same value, so that whoever makes the choices smaller makes the value simpler. Behind
 * the end
 * of the given choices every choice is 0.
 */
public final class Choices {
    private final @Nullable SplittableRandom random;
    private final int[] given;
    private int[] made = new int[64];
    private int count;

    private Choices(@Nullable SplittableRandom random, int[] given) {
        this.random = random;
        this.given = given;
    }

    static Choices random(long seed) {
        return new Choices(new SplittableRandom(seed), new int[0]);
    }

    static Choices given(int... choices) {
        return new Choices(null, choices);
    }

    /**
     * Chooses.
     *
     * @param bound how many numbers there are to choose from, at least 1
     * @return a number from 0, the simplest, to the bound, exclusive
     */
    public int next(int bound) {
        int choice = random != null ? random.nextInt(bound)
                : count < given.length ? Math.min(given[count], bound - 1) : 0;
        if (count == made.length) {
            made = Arrays.copyOf(made, count * 2);
        }
        made[count++] = choice;
        return choice;
    }

    /**
     * Decides.
     *
     * @param inHundred how often the answer is yes, of a hundred
     * @return the decision; the simpler one is no
     */
    public boolean chance(int inHundred) {
        return next(100) >= 100 - inHundred;
    }

    /** The choices made so far. */
    int[] made() {
        return Arrays.copyOf(made, count);
    }
}
