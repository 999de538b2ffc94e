package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sextant.dsl.TextChange;

/** Changes of one text that are gathered before they are made. */
public final class Splices {
    private final List<TextChange> changes = new ArrayList<>();

    /**
     * Puts text in the place of other text.
     *
     * @param from where that begins
     * @param to   where it ends
     * @param text the new text
     */
    public void replace(int from, int to, String text) {
        changes.add(new TextChange(from, to - from, text));
    }

    /**
     * Puts text between.
     *
     * @param at   where
     * @param text the new text
     */
    public void insert(int at, String text) {
        replace(at, at, text);
    }

    /**
     * Takes text away.
     *
     * @param from where it begins
     * @param to   where it ends
     */
    public void delete(int from, int to) {
        replace(from, to, "");
    }

    /**
     * Makes the changes.
     *
     * @param text the text that they are changes of
     * @return the text with all of them
     */
    public String apply(String text) {
        return apply(text, changes);
    }

    /**
     * Makes changes.
     *
     * @param text    the text that they are changes of
     * @param changes the changes, in any order; none overlaps another
     * @return the text with all of them
     */
    public static String apply(String text, List<TextChange> changes) {
        List<TextChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(TextChange::offset));
        StringBuilder result = new StringBuilder(text.length() + 100);
        int at = 0;
        for (TextChange change : sorted) {
            result.append(text, at, change.offset()).append(change.replacement());
            at = change.offset() + change.length();
        }
        return result.append(text, at, text.length()).toString();
    }

    /**
     * What is different between two texts, as one change.
     *
     * @param before one text
     * @param after  the other
     * @return the least change that makes one into the other; none if they are the same
     */
    public static List<TextChange> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return List.of(new TextChange(start, before.length() - end - start,
                after.substring(start, after.length() - end)));
    }
}
