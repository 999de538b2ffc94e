package org.sextant.dsl.ide;

import java.util.List;

/**
 * What could be written at the caret.
 *
 * @param label         what people choose
 * @param detail        a few words beside it, such as what kind of thing it is; may be empty
 * @param documentation what it means, as plain text; may be empty
 * @param kind          what it is
 * @param offset        where the text begins that it takes the place of, in UTF-16 units
 * @param length        how long that text is
 * @param insertion     what is put there
 * @param stops         where in the insertion there is something to be filled in, in order; the caret goes to the first.
 *                      At the last one, if it is empty and not the only one, writing simply goes on; where there is no
 *                      such, it goes on behind the insertion
 */
public record Proposal(String label, String detail, String documentation, Kind kind, int offset, int length,
        String insertion, List<Stop> stops) {
    /** Copies the list. */
    public Proposal {
        stops = List.copyOf(stops);
    }

    /** What a proposal is. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A whole statement. */
        TEMPLATE,
        /** The name of an element. */
        REFERENCE,
        /** The id of a framework's prompt, or of a question. */
        PROMPT,
        /** A word of a closed list, a unit or a currency. */
        WORD,
        /** A date. */
        DATE,
        /** The code of a finding. */
        CODE
    }

    /**
     * Something to be filled in.
     *
     * @param offset where it begins, from the beginning of the insertion
     * @param length how much is there to be written over
     */
    public record Stop(int offset, int length) {
    }
}
