package org.sextant.dsl.ide;

import java.util.List;

/**
 * An element in a file's outline.
 *
 * @param label    what people call it: its title, else its name
 * @param detail   what it is, and how it stands, for example <code>activity, delivering</code>
 * @param kind     what it is, for example <code>activity</code>; decides on its picture
 * @param name     where its name is given, or its keyword if it has none
 * @param range    where its text is
 * @param children what it holds, in the order of the text
 */
public record OutlineNode(String label, String detail, String kind, TextRange name, TextRange range,
        List<OutlineNode> children) {
    /** Copies the list. */
    public OutlineNode {
        children = List.copyOf(children);
    }
}
