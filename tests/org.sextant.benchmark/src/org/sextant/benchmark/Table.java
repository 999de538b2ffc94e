package org.sextant.benchmark;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first columns to the left, the others to the right. */
public final class Table {
    private final List<String[]> rows = new ArrayList<>();
    private final int left;

    /**
     * Makes one.
     *
     * @param left how many columns stand to the left
     * @param head the columns' heads
     */
    public Table(int left, String... head) {
        this.left = left;
        rows.add(head);
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are heads
     */
    public void row(String... cells) {
        if (cells.length != rows.getFirst().length) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells");
        }
        rows.add(cells);
    }

    /**
     * Writes it.
     *
     * @param text is added to
     */
    public void writeTo(StringBuilder text) {
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String fill = " ".repeat(widths[i] - row[i].length());
                line.append("  ").append(i < left ? row[i] + fill : fill + row[i]);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
