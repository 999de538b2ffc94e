package org.sextant.benchmark;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first columns to the left, the others to the right. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();
    private final int left;

    /** Makes one with so many columns to the left. */
    Table(int left, String... head) {
        this.left = left;
        rows.add(head);
    }

    void row(String... cells) {
        if (cells.length != rows.getFirst().length) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells");
        }
        rows.add(cells);
    }

    void writeTo(StringBuilder text) {
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
