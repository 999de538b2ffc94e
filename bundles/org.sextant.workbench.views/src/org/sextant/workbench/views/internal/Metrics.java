package org.sextant.workbench.views.internal;

/**
 * Distances, all in proportion to the type, so that pictures grow with it.
 *
 * @param line how high a line of text is
 */
record Metrics(int line) {
    /** Around what stands in a surface. */
    int pad() {
        return Math.max(8, line * 3 / 4);
    }

    /** Between surfaces. */
    int gap() {
        return Math.max(6, line / 2);
    }

    /** Above and below a row of a list. */
    int air() {
        return Math.max(4, line * 2 / 5);
    }

    /** The sign of a state. */
    int sign() {
        return Math.max(9, line * 7 / 10);
    }

    /** From the left edge of a sign to the text beside it. */
    int indent() {
        return sign() + line / 2;
    }

    /** Where a sign stands beside a line of text. */
    int signTop(int y) {
        return y + (line - sign()) / 2;
    }
}
