package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;

/** Measures text in the platform's own type. */
public interface Type {
    /** What stands for text that is left out. */
    String ELLIPSIS = "…";

    /** How wide a text is on one line. */
    int width(String text, boolean bold);

    /** How high a line is. */
    int line();

    /**
     * Sets text over several lines.
     *
     * @param text  the text
     * @param width how wide a line may be
     * @param bold  whether the text stands out
     * @param most  how many lines at most; the last ends with an ellipsis where the text is longer
     * @return the lines, at least one
     */
    default List<String> wrap(String text, int width, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int space = width(" ", bold);
        for (String word : text.strip().split("\\s+")) {
            int wide = width(word, bold);
            if (!line.isEmpty() && used + space + wide > width) {
                if (lines.size() == most - 1) {
                    lines.add(shorten(line.append(' ').append(word).append(ELLIPSIS).toString(), width, bold));
                    return lines;
                }
                lines.add(shorten(line.toString(), width, bold));
                line.setLength(0);
                used = 0;
            }
            used += (line.isEmpty() ? 0 : space) + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(shorten(line.toString(), width, bold));
        return lines;
    }

    /**
     * Makes text fit on a line.
     *
     * @param text  the text
     * @param width how wide the line is
     * @param bold  whether the text stands out
     * @return the text, with an ellipsis at its end where it was too long
     */
    default String shorten(String text, int width, boolean bold) {
        if (width(text, bold) <= width) {
            return text;
        }
        String kept = text.endsWith(ELLIPSIS) ? text.substring(0, text.length() - 1) : text;
        int low = 0;
        int high = kept.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(kept.substring(0, middle) + ELLIPSIS, bold) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return kept.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
