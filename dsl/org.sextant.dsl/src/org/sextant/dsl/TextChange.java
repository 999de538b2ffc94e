package org.sextant.dsl;

/**
 * A change of a text.
 *
 * @param offset      where it begins, in UTF-16 units
 * @param length      how much is taken away
 * @param replacement what is put there instead
 */
public record TextChange(int offset, int length, String replacement) {
}
