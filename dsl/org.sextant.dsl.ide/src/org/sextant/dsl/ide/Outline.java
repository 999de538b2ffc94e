package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Labels;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;

/** Shows what a file describes as a tree: elements and what else is a thing of its own; properties are left out. */
public final class Outline {
    private Outline() {
    }

    /**
     * Outlines a file.
     *
     * @param file the file
     * @return what stands at its top level, in the order of the text
     */
    public static List<OutlineNode> of(SextantResource file) {
        return children(file.document());
    }

    private static List<OutlineNode> children(EObject parent) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (EObject child : parent.eContents()) {
            Range range = Statements.range(child);
            if (range != null && Labels.isShown(child)) {
                Range name = child instanceof Element element ? Statements.name(element) : null;
                nodes.add(new OutlineNode(Labels.label(child), Labels.detail(child), Nouns.of(child.eClass().getName()),
                        child.eClass().getName(), child, name == null ? Labels.opening(child, range) : name, range,
                        children(child)));
            }
        }
        nodes.sort(Comparator.comparingInt(node -> node.range().offset()));
        return nodes;
    }
}
