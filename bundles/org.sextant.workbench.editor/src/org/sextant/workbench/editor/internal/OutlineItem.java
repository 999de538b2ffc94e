package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.OutlineNode;

/**
 * A place in the outline. It stays the same while the text changes, so that what is open and selected stays so; what stands
 * there is another node after each reading.
 */
public final class OutlineItem {
    private final @Nullable OutlineItem parent;
    private final List<OutlineItem> children = new ArrayList<>();
    private OutlineNode node;

    private OutlineItem(@Nullable OutlineItem parent, OutlineNode node) {
        this.parent = parent;
        this.node = node;
    }

    /** What became different between two readings. */
    static final class Difference {
        private final List<OutlineItem> relabelled = new ArrayList<>();
        private boolean restructured;

        /** Those that are to be drawn anew. */
        List<OutlineItem> relabelled() {
            return relabelled;
        }

        /** Whether there are more or fewer than before. */
        boolean isRestructured() {
            return restructured;
        }
    }

    /**
     * Puts nodes in the places.
     *
     * @param places the places; those at the end are added or taken away where there are more or fewer nodes
     * @param nodes  the nodes
     * @param parent what the places are in; null at the top
     * @param found  takes what became different
     */
    static void fill(List<OutlineItem> places, List<OutlineNode> nodes, @Nullable OutlineItem parent,
            Difference found) {
        if (places.size() != nodes.size()) {
            found.restructured = true;
            List<OutlineItem> before = new ArrayList<>(places);
            places.clear();
            for (OutlineNode node : nodes) {
                OutlineItem known = before.stream().filter(each -> each.names(node)).findFirst().orElse(null);
                before.remove(known);
                places.add(known == null ? new OutlineItem(parent, node) : known);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            places.get(i).take(nodes.get(i), found);
        }
    }

    private boolean names(OutlineNode other) {
        return node.noun().equals(other.noun()) && node.label().equals(other.label());
    }

    private void take(OutlineNode now, Difference found) {
        if (!names(now) || !node.detail().equals(now.detail())) {
            found.relabelled.add(this);
        }
        node = now;
        fill(children, now.children(), this, found);
    }

    /** @return what stands there now */
    public OutlineNode node() {
        return node;
    }

    List<OutlineItem> children() {
        return children;
    }

    @Nullable
    OutlineItem parent() {
        return parent;
    }
}
