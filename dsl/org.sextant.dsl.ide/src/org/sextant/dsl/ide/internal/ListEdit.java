package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.xtext.nodemodel.INode;

/**
 * Changes the values of properties that stand in a text. What stays is left as it is written, on the line where it is.
 *
 * @param <V> what the property is to have
 */
public final class ListEdit<V> {
    private final BlockEdit block;
    private final Splices splices;
    private final String text;
    private final BiPredicate<INode, V> same;
    private final Function<V, String> written;

    /**
     * Makes an edit.
     *
     * @param element whose properties
     * @param splices gathers the changes
     * @param same    whether a value in the text is one that the property is to have
     * @param written how a value is written
     */
    public ListEdit(ElementText element, Splices splices, BiPredicate<INode, V> same, Function<V, String> written) {
        block = new BlockEdit(element, splices);
        this.splices = splices;
        text = element.text();
        this.same = same;
        this.written = written;
    }

    /**
     * Gives properties of one keyword these values between them.
     *
     * @param all    the properties, at least one, in the order of the text
     * @param wanted the values, at least one
     */
    public void set(List<Said> all, List<V> wanted) {
        if (all.getFirst().isSingle() && wanted.size() == 1) {
            single(all, wanted.getFirst());
            return;
        }
        Set<INode> kept = new HashSet<>();
        int next = 0;
        Said host = all.getFirst();
        for (Said said : all) {
            for (INode value : said.values()) {
                if (next < wanted.size() && same.test(value, wanted.get(next))) {
                    kept.add(value);
                    next++;
                    host = said;
                }
            }
        }
        String added = String.join(", ", wanted.subList(next, wanted.size()).stream().map(written).toList());
        List<Said> gone = new ArrayList<>();
        for (Said said : all) {
            if (said == host) {
                correct(said);
                values(said, kept, added);
            } else if (said.values().stream().noneMatch(kept::contains)) {
                gone.add(said);
            } else {
                values(said, kept, "");
            }
        }
        block.remove(gone);
    }

    private void single(List<Said> all, V wanted) {
        Said last = all.getLast();
        if (all.size() == 1 && !last.values().isEmpty() && same.test(last.values().getFirst(), wanted)) {
            return;
        }
        Said first = all.getFirst();
        correct(first);
        values(first, Set.of(), written.apply(wanted));
        block.remove(all.subList(1, all.size()));
    }

    /** Writes the keyword that is meant where another is written. */
    private void correct(Said said) {
        if (!said.word().getText().equals(said.keyword())) {
            splices.replace(said.word().getOffset(), said.word().getEndOffset(), said.keyword());
        }
    }

    /** Takes away what is not kept of one property's values, and adds some. */
    private void values(Said said, Set<INode> kept, String added) {
        List<INode> values = said.values();
        if (values.isEmpty()) {
            splices.insert(said.word().getEndOffset(), ' ' + added);
            return;
        }
        int last = values.size() - 1;
        while (last >= 0 && !kept.contains(values.get(last))) {
            last--;
        }
        for (int i = 0; i < values.size(); i++) {
            INode value = values.get(i);
            if (kept.contains(value)) {
                splices.insert(value.getEndOffset(), i == last && !added.isEmpty() ? ", " + added : "");
            } else if (i < last) {
                INode comma = said.commas().get(i);
                int end = values.get(i + 1).getOffset();
                boolean blank = text.substring(comma.getEndOffset(), end).isBlank();
                delete(value.getOffset(), value.getEndOffset(), comma.getOffset(), blank ? end : comma.getEndOffset());
            } else if (i == 0) {
                splices.replace(value.getOffset(), value.getEndOffset(), added);
            } else {
                INode comma = said.commas().get(i - 1);
                delete(comma.getOffset(), comma.getEndOffset(), value.getOffset(), value.getEndOffset());
            }
        }
    }

    /** Takes two tokens away, and what stands between them unless it says something. */
    private void delete(int from, int fromEnd, int to, int end) {
        if (text.substring(fromEnd, to).isBlank()) {
            splices.delete(from, end);
        } else {
            splices.delete(from, fromEnd);
            splices.delete(to, end);
        }
    }
}
