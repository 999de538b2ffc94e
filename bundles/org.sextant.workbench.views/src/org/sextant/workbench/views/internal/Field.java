package org.sextant.workbench.views.internal;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Cut;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.Slot;
import org.sextant.dsl.Names;
import org.sextant.model.Activity;
import org.sextant.model.Domain;
import org.sextant.model.Element;

/**
 * A field of a matrix whose rows are places, organisations or the like: a row and a domain, or the row as a whole.
 *
 * @param row    the row
 * @param domain the domain; null for the row as a whole
 */
public record Field(Cut.Row row, @Nullable DomainCoverage domain) {
    private static final String ROW = "row:";
    private static final String OF = "\n";

    /** What a row is called across readings of the files. */
    public static String key(Cut.Row row) {
        return ROW + (row.key() instanceof Element element ? Names.path(element) : row.title());
    }

    /** What a field is called across readings of the files. */
    public static String key(Cut.Row row, Domain domain) {
        return key(row) + OF + Spot.of(domain);
    }

    /** Finds a field; null if there is none that is called so. */
    public static @Nullable Field of(@Nullable Cut cut, @Nullable String key) {
        if (cut == null || key == null || !key.startsWith(ROW)) {
            return null;
        }
        for (Cut.Row row : cut.rows()) {
            if (key(row).equals(key)) {
                return new Field(row, null);
            }
            if (key.startsWith(key(row) + OF)) {
                DomainCoverage domain = row.coverage().domains().filter(each -> key(row, each.domain()).equals(key))
                        .findFirst().orElse(null);
                return domain == null ? null : new Field(row, domain);
            }
        }
        return null;
    }

    /** What the fields of an activity are called, and the columns that it is in. */
    static Set<String> of(Cut cut, @Nullable Activity activity) {
        Set<String> keys = new HashSet<>();
        for (Cut.Row row : cut.rows()) {
            for (ActivityFacts each : row.activities()) {
                if (each.activity() == activity) {
                    keys.add(key(row));
                    for (Slot slot : each.slots()) {
                        keys.add(key(row, slot.domain()));
                        keys.add(Spot.of(slot.domain()));
                    }
                }
            }
        }
        return keys;
    }

    /** What is described there; null for the row as a whole. */
    public @Nullable Cell cell() {
        return domain == null ? null : domain.cell();
    }
}
