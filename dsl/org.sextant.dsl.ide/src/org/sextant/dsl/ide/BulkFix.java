package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Severity;
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
     * @param monitor  shows progress and is asked whether to stop
     * @return the fix; null if there are fewer than two findings to repair
     * @throws OperationCanceledException if the monitor says so
     */
    public static @Nullable Fix of(Snapshot snapshot, String code, Predicate<URI> where, IProgressMonitor monitor) {
        return fix(repair(snapshot, each -> each.code().equals(code), where, Integer.MAX_VALUE, monitor), 2,
                "finding", "findings", " of this kind");
    }

    /**
     * Whether there is a repair of all findings with a code; quicker than to ask for it where there are many.
     *
     * @param snapshot the portfolio
     * @param code     the code
     * @param where    the files to repair
     * @return whether two findings at least would be repaired
     */
    public static boolean isPossible(Snapshot snapshot, String code, Predicate<URI> where) {
        return repair(snapshot, each -> each.code().equals(code), where, 2, new NullProgressMonitor()).count == 2;
    }

    /**
     * The repair of all errors. What is no error by its nature is left alone, since its repair says more than is known, as
     * a measure that is still to be written.
     *
     * @param snapshot the portfolio
     * @param where    the files to repair
     * @param monitor  shows progress and is asked whether to stop
     * @return the fix; null if no error can be repaired
     * @throws OperationCanceledException if the monitor says so
     */
    public static @Nullable Fix ofErrors(Snapshot snapshot, Predicate<URI> where, IProgressMonitor monitor) {
        return fix(repair(snapshot, each -> each.kind().severity() == Severity.ERROR, where, Integer.MAX_VALUE,
                monitor), 1, "error", "errors", "");
    }

    private static @Nullable Fix fix(Repair repair, int least, String one, String many, String which) {
        if (repair.count < least) {
            return null;
        }
        List<FileEdit> files = new ArrayList<>();
        repair.changes.forEach((file, some) -> files.add(new FileEdit(file, some)));
        String label = "Repair " + Words.count(repair.count, one, many) + which;
        return new Fix(label, new Edit(label, files), false);
    }

    private record Repair(Map<URI, List<TextChange>> changes, int count) {
    }

    private static Repair repair(Snapshot snapshot, Predicate<Finding> which, Predicate<URI> where, int most,
            IProgressMonitor monitor) {
        List<Located> all = snapshot.portfolio().findings();
        SubMonitor progress = SubMonitor.convert(monitor, "Repairing", all.size());
        Map<URI, List<TextChange>> changes = new LinkedHashMap<>();
        int repaired = 0;
        for (Located located : all) {
            progress.split(1);
            URI file = file(located.finding());
            if (repaired < most && which.test(located.finding()) && file != null && where.test(file)) {
                Fix fix = Fixes.preferred(located, snapshot);
                repaired += fix != null && add(changes, fix.edit()) ? 1 : 0;
            }
        }
        return new Repair(changes, repaired);
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
            List<TextChange> there = changes.getOrDefault(file.file(), List.of());
            if (file.changes().stream().anyMatch(each -> meets(there, each))) {
                return false;
            }
        }
        for (FileEdit file : edit.files()) {
            List<TextChange> some = changes.computeIfAbsent(file.file(), key -> new ArrayList<>());
            file.changes().forEach(each -> some.add(upTo(some, each.offset()), each));
        }
        return true;
    }

    /** Of changes in order, none of which meets another, only the last that begins before another's end can meet that. */
    private static boolean meets(List<TextChange> there, TextChange other) {
        int before = upTo(there, other.offset() + other.length());
        return before > 0
                && other.offset() <= there.get(before - 1).offset() + there.get(before - 1).length();
    }

    /** How many of some changes in order begin at a place or before it. */
    private static int upTo(List<TextChange> some, int offset) {
        int from = 0;
        int to = some.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (some.get(middle).offset() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
