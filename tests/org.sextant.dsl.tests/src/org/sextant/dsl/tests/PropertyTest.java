package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Property;

/** The helper for properties finds failures, makes them simple, and runs those kept first. */
class PropertyTest {
    private static final Gen<List<Integer>> LISTS = Gen.lists(Gen.numbers(0, 1000), 20);

    private static String failure(Runnable check) {
        return Objects.requireNonNull(assertThrows(AssertionFailedError.class, check::run).getMessage());
    }

    @Test
    void whatHoldsIsCheckedAsOftenAsAsked() {
        List<Integer> seen = new ArrayList<>();
        Property.check("what-holds", Gen.numbers(3, 9), 50, seen::add);
        assertEquals(50, seen.size());
        assertTrue(seen.stream().allMatch(number -> number >= 3 && number <= 9));
        assertTrue(seen.stream().distinct().count() > 3);
    }

    @Test
    void theSameValuesAreMadeEachTime() {
        List<List<Integer>> first = new ArrayList<>();
        List<List<Integer>> second = new ArrayList<>();
        Property.check("same-values", LISTS, 20, first::add);
        Property.check("same-values", LISTS, 20, second::add);
        assertEquals(first, second);
    }

    @Test
    void aNumberIsMadeAsSmallAsItFails() {
        String message = failure(
                () -> Property.holds("small-number", Gen.numbers(0, 100_000), 100, number -> number < 1234));
        assertTrue(message.contains("The simplest value found:\n1234\n"), message);
    }

    @Test
    void aListIsMadeAsShortAsItFails() {
        String message = failure(
                () -> Property.holds("short-list", LISTS, 500, list -> list.stream().noneMatch(each -> each > 500)));
        assertTrue(message.contains("The simplest value found:\n[501]\n"), message);
    }

    @Test
    void whatHangsOnAnotherChoiceIsMadeSimpleToo() {
        Gen<String> words = Gen.numbers(1, 9)
                .then(length -> Gen.of(List.of("a", "b", "c")).map(letter -> letter.repeat(length)));
        String message = failure(() -> Property.holds("dependent", words, 500, word -> !word.contains("bb")));
        assertTrue(message.contains("The simplest value found:\nbb\n"), message);
    }

    @Test
    void theMessageSaysHowToRunItAgain() {
        String message = failure(() -> Property.check("again", Gen.numbers(0, 9), 5, number -> {
            throw new IllegalStateException("no good");
        }));
        assertTrue(message.startsWith("again fails: no good\nseed "), message);
        assertTrue(message.endsWith("keep this line in regressions/again.txt:\n0"), message);
    }

    @Test
    void keptFailuresRunFirst() {
        List<Integer> seen = new ArrayList<>();
        Property.check("kept-failures-run-first", Gen.numbers(0, 9), 1, seen::add);
        assertEquals(List.of(7, 3), seen.subList(0, 2));
    }
}
