package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Words;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.portfolio.Located;

/**
 * Repairs all findings of a kind at once, each by its evident fix. A repair that would change what another changes is left
 * out; it is offered again once the others are made.
 */
public final class BulkFix {
    private BulkFix() {
    }

    /**
     * The repair of all findings with a code.
     *
     * @param snapshot the portfolio
     * @param code     the code
     * @param where    the files to repair
     * @return the fix; null if there are fewer than two findings to repair
     */
    public static @Nullable Fix of(Snapshot snapshot, String code, Predicate<URI> where) {
        Map<URI, List<TextChange>> changes = new LinkedHashMap<>();
        int repaired = 0;
        for (Located located : snapshot.portfolio().findings()) {
            URI file = file(located.finding());
            if (located.finding().code().equals(code) && file != null && where.test(file)) {
                Fix fix = Fixes.of(located, snapshot).stream().filter(Fix::preferred).findFirst().orElse(null);
                repaired += fix != null && add(changes, fix.edit()) ? 1 : 0;
            }
        }
        if (repaired < 2) {
            return null;
        }
        List<FileEdit> files = new ArrayList<>();
        changes.forEach((file, some) -> files.add(new FileEdit(file, some)));
        String label = "Repair " + Words.count(repaired, "finding", "findings") + " of this kind";
        return new Fix(label, new Edit(label, files), false);
    }

    private static @Nullable URI file(Finding finding) {
        return switch (finding.anchor()) {
        case Anchor.InText text -> text.file();
        case Anchor.InModel model -> model.object().eResource() instanceof SextantResource file ? file.getURI() : null;
        case Anchor.InFile file -> file.file();
        };
    }

    /** Adds all changes of an edit, or none of them; whether they are there then. */
    private static boolean add(Map<URI, List<TextChange>> changes, Edit edit) {
        for (FileEdit file : edit.files()) {
            for (TextChange change : file.changes()) {
                if (changes.getOrDefault(file.file(), List.of()).stream().anyMatch(there -> meets(there, change))) {
                    return false;
                }
            }
        }
        for (FileEdit file : edit.files()) {
            List<TextChange> some = changes.computeIfAbsent(file.file(), key -> new ArrayList<>());
            some.addAll(file.changes());
            some.sort(Comparator.comparingInt(TextChange::offset));
        }
        return true;
    }

    private static boolean meets(TextChange one, TextChange other) {
        return one.offset() <= other.offset() + other.length() && other.offset() <= one.offset() + one.length();
    }
}
