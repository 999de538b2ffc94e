package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
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

    private static boolean touches(Location place, String file, int from, int to) {
        return place.isInText() && place.offset() <= to && from <= place.offset() + place.length()
                && place.file().equals(file);
    }
}
