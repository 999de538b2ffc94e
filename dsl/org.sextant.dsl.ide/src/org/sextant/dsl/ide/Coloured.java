package org.sextant.dsl.ide;

/**
 * A part of a text and how it is to look.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is, in UTF-16 units; never 0
 * @param style  how it is to look
 */
public record Coloured(int offset, int length, Style style) {
}
