package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a file describes, as a tree.
 *
 * @param label    what people see: a title, or a name where there is none
 * @param detail   a few words more, such as a status or a date; may be empty
 * @param noun     what it is, in lower case: <code>activity</code>
 * @param type     the name of its class in the model, for an icon
 * @param object   the object described
 * @param name     where its name stands, or its first words where it has none
 * @param range    the whole statement
 * @param children what it contains, in the order of the text
 */
public record OutlineNode(String label, String detail, String noun, String type, EObject object, Range name,
        Range range, List<OutlineNode> children) {
    /** Copies the list. */
    public OutlineNode {
        children = List.copyOf(children);
    }

    /** @return whether it stands in no text itself, but puts together those that are about the same domain */
    public boolean isGroup() {
        return !children.isEmpty() && children.getFirst().range.equals(range);
    }
}
