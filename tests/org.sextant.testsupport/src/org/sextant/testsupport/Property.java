package org.sextant.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.opentest4j.AssertionFailedError;

/**
 * Checks that something holds for any value. A failure is made as simple as it goes, and its message gives the line to
 * keep in <code>regressions/NAME.txt</code> beside the test classes, from where it is run first from then on.
 */
public final class Property {
    /** The system property that replaces the seed. */
    public static final String SEED = "sextant.property.seed";

    private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final String name;
    private final Class<?> test;

    private Property(String name, Class<?> test) {
        this.name = name;
        this.test = test;
    }

    /**
     * Checks an assertion for the failures kept and for random values.
     *
     * @param <T>       the values' type
     * @param name      what holds, in words joined by hyphens; names the file of kept failures
     * @param values    makes the values
     * @param runs      how many random values
     * @param assertion throws if it does not hold for a value
     */
    public static <T> void check(String name, Gen<T> values, int runs, ThrowingConsumer<? super T> assertion) {
        new Property(name, CALLER.getCallerClass()).run(values, runs, assertion);
    }

    /**
     * Checks a condition for the failures kept and for random values.
     *
     * @param <T>       the values' type
     * @param name      what holds, in words joined by hyphens; names the file of kept failures
     * @param values    makes the values
     * @param runs      how many random values
     * @param condition whether it holds for a value
     */
    public static <T> void holds(String name, Gen<T> values, int runs, Predicate<? super T> condition) {
        new Property(name, CALLER.getCallerClass()).run(values, runs, value -> {
            if (!condition.test(value)) {
                throw new AssertionFailedError("it does not hold");
            }
        });
    }

    private <T> void run(Gen<T> values, int runs, ThrowingConsumer<? super T> assertion) {
        for (int[] kept : kept()) {
            Choices choices = Choices.given(kept);
            T value = values.from(choices);
            Throwable failure = failure(value, assertion);
            if (failure != null) {
                throw failed("a failure kept from before", value, choices.made(), failure);
            }
        }
        long seed = seed();
        for (int i = 0; i < runs; i++) {
            Choices choices = Choices.random(seed + i);
            T value = values.from(choices);
            if (failure(value, assertion) != null) {
                fail(values, assertion, choices.made(), "seed " + (seed + i) + ", value " + (i + 1) + " of " + runs);
            }
        }
    }

    /** The same values every day, others for each property, unless a seed is given. */
    private long seed() {
        return Long.getLong(SEED, name.hashCode());
    }

    private <T> void fail(Gen<T> values, ThrowingConsumer<? super T> assertion, int[] first, String where) {
        int[] simplest = new Shrinker(choices -> {
            Choices replayed = Choices.given(choices);
            return failure(values.from(replayed), assertion) == null ? null : replayed.made();
        }, first).shrink();
        T value = values.from(Choices.given(simplest));
        Throwable failure = failure(value, assertion);
        throw failed(where, value, simplest,
                failure == null ? new IllegalStateException("it fails at times only") : failure);
    }

    private AssertionFailedError failed(String where, @Nullable Object value, int[] choices, Throwable failure) {
        String line = Arrays.stream(choices).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        return new AssertionFailedError(
                name + " fails: " + failure.getMessage() + "\n" + where + "\nThe simplest value found:\n"
                        + value + "\nTo run it again, set -D" + SEED + ", or keep this line in regressions/" + name
                        + ".txt:\n" + line,
                failure);
    }

    private static <T> @Nullable Throwable failure(T value, ThrowingConsumer<? super T> assertion) {
        try {
            assertion.accept(value);
            return null;
        } catch (OutOfMemoryError serious) {
            throw serious;
        } catch (Throwable failure) {
            return failure;
        }
    }

    private List<int[]> kept() {
        try (InputStream file = test.getResourceAsStream("/regressions/" + name + ".txt")) {
            return file == null ? List.of() : read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionFailedError("cannot read the kept failures of " + name, e);
        }
    }

    private static List<int[]> read(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\s+")).mapToInt(Integer::parseInt).toArray()).toList();
    }
}
