package org.sextant.testsupport;

import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Makes the choices behind a failure fewer and smaller while it stays a failure. Knows nothing of what they make. */
final class Shrinker {
    private static final int MOST_TRIES = 4000;
    private static final long MOST_NANOS = 30_000_000_000L;

    private final Function<int[], int @Nullable []> fails;
    private final long begun = System.nanoTime();
    private int[] best;
    private int tries;

    /**
     * Starts with a failure.
     *
     * @param fails makes a value of choices; answers those it used, or null if the value is no failure
     * @param first the choices behind the failure
     */
    Shrinker(Function<int[], int @Nullable []> fails, int[] first) {
        this.fails = fails;
        best = first;
    }

    int[] shrink() {
        int[] before;
        do {
            before = best;
            removeBlocks();
            lowerBlocks();
            lowerEach();
        } while (!Arrays.equals(before, best) && !isSpent());
        return best;
    }

    private boolean isSpent() {
        return tries >= MOST_TRIES || System.nanoTime() - begun > MOST_NANOS;
    }

    private boolean offer(int[] choices) {
        if (isSpent()) {
            return false;
        }
        tries++;
        int[] used = fails.apply(choices);
        if (used == null || !isSimpler(used)) {
            return false;
        }
        best = used;
        return true;
    }

    private boolean isSimpler(int[] choices) {
        return choices.length != best.length ? choices.length < best.length : Arrays.compare(choices, best) < 0;
    }

    private void removeBlocks() {
        for (int size = Math.max(1, best.length / 2); size >= 1; size /= 2) {
            for (int at = best.length - size; at >= 0; at = Math.min(at - 1, best.length - size)) {
                if (!isSpent() && !offer(without(at, size)) && size > 8) {
                    at -= size / 2;
                }
            }
        }
    }

    /** The choices without a block of them. */
    private int[] without(int at, int size) {
        int[] less = new int[best.length - size];
        System.arraycopy(best, 0, less, 0, at);
        System.arraycopy(best, at + size, less, at, best.length - at - size);
        return less;
    }

    private void lowerBlocks() {
        for (int size = Math.max(1, best.length / 2); size > 1; size /= 2) {
            for (int at = 0; at + size <= best.length && !isSpent(); at += size) {
                int[] lower = best.clone();
                Arrays.fill(lower, at, at + size, 0);
                if (!Arrays.equals(lower, best)) {
                    offer(lower);
                }
            }
        }
    }

    private void lowerEach() {
        for (int at = best.length - 1; at >= 0 && !isSpent(); at--) {
            at = Math.min(at, best.length - 1);
            int low = 0;
            while (at >= 0 && at < best.length && low < best[at] && !isSpent()) {
                int[] lower = best.clone();
                lower[at] = (low + best[at]) / 2;
                int[] before = best;
                if (!offer(lower) && best == before) {
                    low = lower[at] + 1;
                }
            }
        }
    }
}
