package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;

/**
 * An element in which words were found.
 *
 * @param title  what people see of it: its title, its name, or its first words where it has neither
 * @param noun   what it is, in lower case: <code>activity</code>; <code>comment</code> for a comment outside all elements,
 *               <code>text</code> for anything else there
 * @param status how it stands on the day that the portfolio is seen on; empty for what is no activity or has none
 * @param file   the file
 * @param hits   where the words stand, in the order of the text; its name where no words were looked for; never empty
 */
public record TextMatch(String title, String noun, String status, URI file, List<Hit> hits) {
    /** Copies the list. */
    public TextMatch {
        hits = List.copyOf(hits);
    }

    /**
     * A place where a word stands.
     *
     * @param range the word, in the file's text
     * @param line  the line that it begins in, without the white space around it
     * @param at    where it begins in that line, in UTF-16 units
     */
    public record Hit(Range range, String line, int at) {
        /** @return the word as it is written; its first line where it goes over the line's end */
        public String word() {
            return line.substring(at, Math.min(line.length(), at + range.length()));
        }
    }
}
