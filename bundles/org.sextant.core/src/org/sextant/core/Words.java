package org.sextant.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/** Puts words together as a reader of plain English expects them. */
public final class Words {
    private Words() {
    }

    /**
     * Joins with commas and <em>and</em>.
     *
     * @param words the words
     * @return for example <code>a, b and c</code>; empty for none
     */
    public static String list(String... words) {
        return list(Arrays.asList(words));
    }

    /**
     * Joins with commas and <em>and</em>.
     *
     * @param words the words
     * @return for example <code>a, b and c</code>; empty for none
     */
    public static String list(Collection<String> words) {
        return join(words, " and ");
    }

    /**
     * Joins with commas and <em>or</em>.
     *
     * @param words the words
     * @return for example <code>a, b or c</code>; empty for none
     */
    public static String choice(Collection<String> words) {
        return join(words, " or ");
    }

    /**
     * Says how many.
     *
     * @param count how many
     * @param one   the word for one
     * @param many  the word for none and for more than one
     * @return for example <code>1 activity</code> or <code>3 activities</code>
     */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String join(Collection<String> words, String last) {
        StringBuilder text = new StringBuilder();
        Iterator<String> all = words.iterator();
        while (all.hasNext()) {
            String word = all.next();
            if (!text.isEmpty()) {
                text.append(all.hasNext() ? ", " : last);
            }
            text.append(word);
        }
        return text.toString();
    }
}
