package org.sextant.dsl.ide.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sextant.dsl.ide.Range;

/**
 * Words to look for.
 *
 * @param patterns one a word, or for words that stand beside each other
 */
public record Words(List<Pattern> patterns) {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Words in quotes, straight or as word processors write them; a quote that nothing closes goes to the end. */
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)(?:[\"“”]|$)|([^\\s\"“”]+)");

    /** Copies the list. */
    public Words {
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads what people typed.
     *
     * @param text words; those in double quotes stand beside each other, also over the end of a line
     * @return the words; none if the text has none
     */
    public static Words of(String text) {
        List<Pattern> patterns = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String part = (parts.group(1) == null ? parts.group(2) : parts.group(1)).strip();
            if (!part.isEmpty()) {
                patterns.add(Pattern.compile(Arrays.stream(part.split("\\s+")).map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")), ANY_CASE));
            }
        }
        return new Words(patterns);
    }

    /**
     * Finds the words.
     *
     * @param text the text
     * @return for each word where it stands, in the order of the text
     */
    public List<List<Range>> in(String text) {
        return patterns.stream().map(each -> each.matcher(text).results()
                .map(found -> new Range(found.start(), found.end() - found.start())).toList()).toList();
    }
}
