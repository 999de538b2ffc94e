package org.sextant.dsl.ide.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.NotRenamedException;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.portfolio.Location;

/** Reads a portfolio as it would be with another name, and sees whether every reference means what it meant. */
public final class RenamingTrial {
    private static final NavigableMap<Integer, Integer> NO_MOVES = Collections.emptyNavigableMap();

    private final Snapshot snapshot;
    private final Map<URI, List<TextChange>> changes;
    /** For each file by how much what stands behind each change moves. */
    private final Map<URI, NavigableMap<Integer, Integer>> moves = new HashMap<>();

    /**
     * Prepares.
     *
     * @param snapshot the portfolio
     * @param changes  the changes of its texts, by offset
     */
    public RenamingTrial(Snapshot snapshot, Map<URI, List<TextChange>> changes) {
        this.snapshot = snapshot;
        this.changes = changes;
        changes.forEach((file, some) -> {
            NavigableMap<Integer, Integer> moved = new TreeMap<>();
            int by = 0;
            for (TextChange change : some) {
                by += change.replacement().length() - change.length();
                moved.put(change.offset(), by);
            }
            moves.put(file, moved);
        });
    }

    /**
     * Tries.
     *
     * @param name    the new name
     * @param monitor asked whether to stop
     * @throws NotRenamedException        if a reference would mean something else, or nothing
     * @throws OperationCanceledException if the monitor says so
     */
    public void check(String name, IProgressMonitor monitor) throws NotRenamedException {
        Map<URI, String> texts = new HashMap<>();
        changes.forEach((uri, some) -> texts.put(uri, changed(snapshot.file(uri).text(), some)));
        Map<URI, SextantResource> after = new HashMap<>();
        snapshot.portfolio().trial(texts, monitor).forEach(file -> after.put(file.getURI(), file));
        for (SextantResource file : snapshot.portfolio().files()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            check(file, after.get(file.getURI()), name);
        }
    }

    private void check(SextantResource before, @Nullable SextantResource after, String name)
            throws NotRenamedException {
        List<Link> now = after == null ? List.of() : after.links();
        for (int i = 0; i < before.links().size(); i++) {
            Link link = before.links().get(i);
            Place meant = place(link.target());
            if (meant == null) {
                continue;
            }
            boolean same = i < now.size() && now.get(i).offset() == moved(before.getURI(), link.offset())
                    && new Place(meant.file, moved(meant.file, meant.offset)).equals(place(now.get(i).target()));
            if (!same) {
                Location at = snapshot.portfolio()
                        .locate(new Anchor.InText(before.getURI(), link.offset(), link.length()));
                throw new NotRenamedException("With the name " + name + ", " + link.text() + " at "
                        + before.getURI().lastSegment() + ":" + at.line()
                        + " would mean something else; choose another name.");
            }
        }
    }

    /** Where an element is declared. */
    private record Place(URI file, int offset) {
    }

    private static @Nullable Place place(@Nullable Element element) {
        Range name = element == null || element.eResource() == null ? null : Statements.name(element);
        return name == null ? null : new Place(element.eResource().getURI(), name.offset());
    }

    private int moved(URI file, int offset) {
        Map.Entry<Integer, Integer> last = moves.getOrDefault(file, NO_MOVES).lowerEntry(offset);
        return last == null ? offset : offset + last.getValue();
    }

    private static String changed(String text, List<TextChange> changes) {
        StringBuilder changed = new StringBuilder(text);
        for (TextChange change : changes.reversed()) {
            changed.replace(change.offset(), change.offset() + change.length(), change.replacement());
        }
        return changed.toString();
    }
}
