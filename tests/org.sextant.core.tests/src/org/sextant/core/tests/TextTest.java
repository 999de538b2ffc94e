package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.core.EditDistance;
import org.sextant.core.Suggestions;
import org.sextant.core.Words;

class TextTest {
    private static final List<String> STATUSES = List.of("idea", "planned", "testing", "delivering", "embedded",
            "completed", "paused", "stopped");

    @ParameterizedTest
    @CsvSource({"'','',0", "a,'',1", "'',abc,3", "same,same,0", "stauts,status,1", "activty,activity,1", "ab,ba,1",
            "abc,ca,3", "kitten,sitting,3", "Lead,lead,1", "abcdef,ghijkl,6"})
    void countsSlips(String one, String other, int slips) {
        assertEquals(slips, EditDistance.between(one, other, 9));
        assertEquals(slips, EditDistance.between(other, one, 9));
        for (int limit = 0; limit < 9; limit++) {
            assertEquals(Math.min(slips, limit + 1), EditDistance.between(one, other, limit));
        }
    }

    @Test
    void countsSlipsIgnoringCase() {
        assertEquals(0, EditDistance.ignoringCase("LEAD", "lead", 0));
        assertEquals(1, EditDistance.ignoringCase("LAED", "lead", 2));
    }

    @ParameterizedTest
    @CsvSource({"deliverng,delivering", "deliver,delivering", "TESTING,testing", "idae,idea", "xyzzy,''", "em,''",
            "stoped,stopped"})
    void suggests(String word, String expected) {
        assertEquals(expected, String.join(" ", Suggestions.closest(word, STATUSES, 3)));
    }

    @Test
    void looksAtTheEndsOfDottedNames() {
        assertEquals(List.of("North.Trust", "Riverside.North.Trust"), Suggestions.closest("Trsut",
                List.of("Riverside.North.Trust", "South.Council", "North.Trust", "North.Thrusts"), 5));
        assertEquals(List.of("North.Trust", "Riverside.North.Trust"),
                Suggestions.closest("North.Trsut", List.of("North.Trust", "Riverside.North.Trust", "Trust"), 2));
    }

    @Test
    void prefersTheRightCase() {
        assertEquals(List.of("Lead", "lead", "LEAD"), Suggestions.closest("Leda", List.of("LEAD", "lead", "Lead"), 3));
    }

    @Test
    void suggestsTheSameInAnyOrder() {
        List<String> candidates = new ArrayList<>(List.of("ab", "ac", "ad", "ae", "aa", "ab", "b", "abc"));
        List<String> first = Suggestions.closest("ax", candidates, 4);
        assertEquals(List.of("aa", "ab", "ac", "ad"), first);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(candidates, new Random(seed));
            assertEquals(first, Suggestions.closest("ax", candidates, 4));
        }
    }

    @Test
    void asks() {
        assertEquals("; did you mean delivering?", Suggestions.question("deliverng", STATUSES));
        assertEquals("", Suggestions.question("xyzzy", STATUSES));
        assertEquals("; did you mean la or lb?", Suggestions.question("l", List.of("lb", "la", "long")));
    }

    @Test
    void joins() {
        assertEquals("", Words.list());
        assertEquals("a", Words.list("a"));
        assertEquals("a and b", Words.list("a", "b"));
        assertEquals("a, b and c", Words.list("a", "b", "c"));
        assertEquals("a, b or c", Words.choice(List.of("a", "b", "c")));
    }

    @Test
    void counts() {
        assertEquals("0 activities", Words.count(0, "activity", "activities"));
        assertEquals("1 activity", Words.count(1, "activity", "activities"));
        assertEquals("3 activities", Words.count(3, "activity", "activities"));
    }
}
