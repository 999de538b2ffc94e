package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sextant.dsl.SextantResource;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.SourceText;

/** Says what was found at a place of a text. */
public final class FindingsAt {
    private FindingsAt() {
    }

    /**
     * Looks at a part of a file.
     *
     * @param snapshot the portfolio
     * @param file     the file
     * @param from     where the part begins, in UTF-16 units
     * @param to       where it ends; what only touches it counts
     * @return what was found there, in the portfolio's order; nothing for a file that is none of the portfolio's
     */
    public static List<Located> of(Snapshot snapshot, URI file, int from, int to) {
        String name = snapshot.portfolio().sources().texts().stream().filter(each -> each.uri().equals(file))
                .map(SourceText::name).findFirst().orElse(null);
        return name == null ? List.of()
                : snapshot.portfolio().findings().stream().filter(each -> touches(each.location(), name, from, to))
                        .toList();
    }

    /**
     * Looks around a caret.
     *
     * @param snapshot the portfolio
     * @param file     the file
     * @param caret    the place in the file's text, in UTF-16 units
     * @return what was found at the caret; where there is nothing, what was found nearest to it in its line
     */
    public static List<Located> nearest(Snapshot snapshot, URI file, int caret) {
        SextantResource read = snapshot.file(file);
        if (read == null || caret > read.text().length()) {
            return List.of();
        }
        int from = read.text().lastIndexOf('\n', caret - 1) + 1;
        int end = read.text().indexOf('\n', caret);
        List<Located> line = of(snapshot, file, from, end < 0 ? read.text().length() : end);
        int nearest = line.stream().mapToInt(each -> distance(each.location(), caret)).min().orElse(0);
        return line.stream().filter(each -> distance(each.location(), caret) == nearest).toList();
    }

    /** How far a caret is from a place; 0 where it is in it or touches it. */
    private static int distance(Location place, int caret) {
        return Math.max(0, Math.max(place.offset() - caret, caret - place.offset() - place.length()));
    }

    private static boolean touches(Location place, String file, int from, int to) {
        return place.isInText() && place.offset() <= to && from <= place.offset() + place.length()
                && place.file().equals(file);
    }
}
