package org.sextant.dsl;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * What can stand at a place of a text, from the grammar alone. Offsets are UTF-16 units.
 *
 * @param offset     where the word or path begins that is being written there
 * @param length     how long it is, with what of it stands behind the caret
 * @param written    what of it stands before the caret; may be empty
 * @param block      the name of the class of what the block around the caret describes; empty at the top level
 * @param keyword    the keyword of the statement whose values are being written; empty where a statement begins, or where
 *                   one has no keyword
 * @param statements what can begin there, in the grammar's order
 * @param words      keywords that can go on with the statement, such as <code>since</code>
 * @param feature    the feature that a word would be a value of; null where no word may stand
 * @param date       whether a date can stand there
 * @param given      the keywords with which the other statements of the block begin, in order; names where they have none
 * @param system     the name of the system that the file says it describes or continues; null if it does not say
 * @param place      how to read the text around the caret
 */
public record CaretContext(int offset, int length, String written, String block, String keyword,
        List<Begin> statements, List<String> words, @Nullable EStructuralFeature feature, boolean date,
        List<String> given, @Nullable String system, Place place) {
    /** Copies the lists. */
    public CaretContext {
        statements = List.copyOf(statements);
        words = List.copyOf(words);
        given = List.copyOf(given);
    }

    /**
     * A statement that can begin at the caret.
     *
     * @param keyword its keyword
     * @param single  whether its block may hold it only once
     * @param first   what stands behind its keyword
     * @param block   the name of the class of what its block describes; null if it has no block
     */
    public record Begin(String keyword, boolean single, First first, @Nullable String block) {
    }

    /** What stands behind a keyword. */
    public enum First {
        /** A name that is declared, and a title. */
        NAME,
        /** A text, and nothing else could. */
        TEXT,
        /** A block. */
        BLOCK,
        /** Any other value. */
        VALUE
    }

    /**
     * The statement of the top level around a caret.
     *
     * @param text   its text, with a name in place of what is being written
     * @param header where the statement begins in it whose block the caret is in; -1 at the top level
     * @param name   where the first value of that statement begins; -1 if it has none
     */
    public record Place(String text, int header, int name) {
    }
}
