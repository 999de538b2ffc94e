package org.sextant.core;

import java.util.Locale;

/** How many slips of the hand lie between two words: a letter left out, added, replaced, or two neighbours swapped. */
public final class EditDistance {
    private EditDistance() {
    }

    /**
     * Counts the slips, upper and lower case being different.
     *
     * @param one   a word
     * @param other another
     * @param limit from where on the exact number does not matter; not negative
     * @return the number of slips, or <code>limit + 1</code> if there are more than the limit
     */
    public static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(one, other, i, j, before, last, row);
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[width - 1], limit + 1);
    }

    /**
     * Counts the slips, upper and lower case being the same.
     *
     * @param one   a word
     * @param other another
     * @param limit from where on the exact number does not matter; not negative
     * @return the number of slips, or <code>limit + 1</code> if there are more than the limit
     */
    public static int ignoringCase(String one, String other, int limit) {
        return between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT), limit);
    }

    private static int cell(String one, String other, int i, int j, int[] before, int[] last, int[] row) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int slips = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (a == b ? 0 : 1));
        if (i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2)) {
            slips = Math.min(slips, before[j - 2] + 1);
        }
        return slips;
    }
}
