package org.sextant.dsl.ide;

/**
 * A few words that an editor shows in the text without their being part of it.
 *
 * @param offset where they stand: behind the character before it
 * @param text   the words
 * @param tip    what they mean, a sentence
 */
public record Hint(int offset, String text, String tip) {
}
