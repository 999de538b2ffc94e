package org.sextant.dsl.ide.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.internal.Labels;
import org.sextant.dsl.ide.internal.Lines;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;
import org.sextant.model.Statement;

/** The parts of a file that are searched each as one: elements, what else stands by itself, and the text between these. */
public final class Passages {
    private final String text;
    private final List<Passage> elements = new ArrayList<>();
    /** Where which passage begins or goes on, in order; null where none does. */
    private final List<Integer> starts = new ArrayList<>();
    private final List<@Nullable Passage> owners = new ArrayList<>();
    private final Map<Integer, Passage> outside = new HashMap<>();

    private Passages(SextantResource file) {
        text = file.text();
        for (Iterator<EObject> each = file.getAllContents(); each.hasNext();) {
            if (each.next() instanceof Statement statement) {
                Range range = Statements.range(statement);
                if (range != null) {
                    elements.add(passage(statement, range));
                }
            }
        }
        elements.sort(Comparator.<Passage>comparingInt(each -> each.range().offset())
                .thenComparing(each -> each.range().end(), Comparator.reverseOrder()));
        List<Passage> open = new ArrayList<>();
        for (Passage each : elements) {
            close(open, each.range().offset());
            open.add(each);
            start(each.range().offset(), each);
        }
        close(open, Integer.MAX_VALUE);
    }

    private void close(List<Passage> open, int until) {
        while (!open.isEmpty() && open.getLast().range().end() <= until) {
            int end = open.removeLast().range().end();
            start(end, open.isEmpty() ? null : open.getLast());
        }
    }

    private void start(int offset, @Nullable Passage owner) {
        starts.add(offset);
        owners.add(owner);
    }

    /**
     * Takes a file apart.
     *
     * @param file the file
     * @return its passages
     */
    public static Passages of(SextantResource file) {
        return new Passages(file);
    }

    /** @return elements, and what else stands by itself, in the order of the text */
    public List<Passage> elements() {
        return List.copyOf(elements);
    }

    /**
     * Whose text stands at a place.
     *
     * @param offset the place, in UTF-16 units
     * @return the innermost element there; else the text around it up to a blank line or an element
     */
    public Passage at(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Passage owner = low == 0 ? null : owners.get(low - 1);
        return owner != null ? owner
                : outside(offset, low == 0 ? 0 : starts.get(low - 1), low == starts.size() ? text.length()
                        : starts.get(low));
    }

    /** What blank lines, or the passages before and behind, part from the rest. */
    private Passage outside(int offset, int from, int to) {
        int start = Lines.start(text, offset);
        while (start > from && !isBlank(start - 1)) {
            start = Lines.start(text, start - 1);
        }
        int end = Lines.end(text, offset);
        int next = Lines.next(text, end);
        while (next > end && next < to && !isBlank(next)) {
            end = Lines.end(text, next);
            next = Lines.next(text, end);
        }
        int first = Math.max(from, start);
        Range range = new Range(first, Math.min(to, end) - first);
        return outside.computeIfAbsent(first, key -> between(range));
    }

    private boolean isBlank(int at) {
        return text.substring(Lines.start(text, at), Lines.end(text, at)).isBlank();
    }

    private Passage between(Range range) {
        String first = text.substring(range.offset(), range.end()).strip().lines().findFirst().orElse("");
        String comment = first.replaceFirst("^/+\\s*", "");
        return new Passage(comment.isEmpty() ? first : comment, first.startsWith("//") ? "comment" : "text", null,
                range,
                range, null);
    }

    private static Passage passage(Statement statement, Range range) {
        Range name = statement instanceof Element element ? Statements.name(element) : null;
        return new Passage(Labels.label(statement), Nouns.of(statement.eClass().getName()), statement, range,
                Objects.requireNonNullElseGet(name, () -> Labels.opening(statement, range)), title(statement));
    }

    private static @Nullable Range title(Statement statement) {
        List<INode> nodes = statement instanceof Element ? NodeModelUtils.findNodesForFeature(statement,
                SextantPackage.Literals.ELEMENT__TITLE) : List.of();
        return nodes.isEmpty() ? null : new Range(nodes.getFirst().getOffset(), nodes.getFirst().getLength());
    }
}
