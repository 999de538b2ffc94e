package org.sextant.dsl.ide;

/**
 * A piece of text and what it is.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is, in UTF-16 units; never 0
 * @param style  what it is
 */
public record Coloured(int offset, int length, Style style) {
}
