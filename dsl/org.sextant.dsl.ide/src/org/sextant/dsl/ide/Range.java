package org.sextant.dsl.ide;

/**
 * A part of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is, in UTF-16 units
 */
public record Range(int offset, int length) {
    /** @return the offset behind it */
    public int end() {
        return offset + length;
    }

    /**
     * Whether a place is in it or at its end.
     *
     * @param place an offset
     * @return whether it is
     */
    public boolean touches(int place) {
        return offset <= place && place <= end();
    }
}
