package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.FrameworkWords;
import org.sextant.cli.internal.Style;
import org.sextant.model.Subject;

/** Says at the end where the names of modes come from, with a mark beside each where they come from several places. */
final class Footnotes {
    private static final String MARKS = "¹²³";

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final String counted;
    private final int all;
    private final Style style;

    Footnotes(Coverage coverage, Style style) {
        this.style = style;
        counted = FrameworkWords.counted(coverage);
        List<Cell> cells = coverage.cells().toList();
        all = cells.size();
        for (Cell cell : cells) {
            if (cell.subject().getProvenance() != null) {
                counts.merge(cell.subject().getProvenance(), 1, Integer::sum);
            }
        }
        texts.addAll(counts.keySet());
    }

    /**
     * The mark of a mode.
     *
     * @param subject the mode
     * @return what to put behind its title; empty where there is nothing to tell apart
     */
    String mark(Subject subject) {
        int index = texts.indexOf(subject.getProvenance());
        boolean alike = texts.size() == 1 && counts.get(texts.getFirst()) == all;
        return index < 0 || alike ? "" : mark(index);
    }

    private String mark(int index) {
        return style.unicode() && index < MARKS.length() ? MARKS.substring(index, index + 1) : "[" + (index + 1) + "]";
    }

    /**
     * Writes the notes.
     *
     * @param heading takes them
     */
    void write(Heading heading) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int count = counts.get(text);
            String first = count == all && texts.size() == 1 ? "" : mark(i) + " ";
            heading.dim(first, " ".repeat(first.length()), "Names of " + count + " of " + all + " "
                    + counted + ": " + text);
        }
    }
}
