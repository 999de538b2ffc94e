package org.sextant.dsl.ide;

import org.eclipse.xtext.nodemodel.INode;

/**
 * A piece of a text.
 *
 * @param offset where it begins, in UTF-16 units from 0
 * @param length how long it is, in UTF-16 units
 */
public record TextRange(int offset, int length) {
    static TextRange of(INode node) {
        return new TextRange(node.getOffset(), node.getLength());
    }

    /** @return the offset behind its last character */
    public int end() {
        return offset + length;
    }

    /**
     * Whether a caret is in it, or at one of its ends.
     *
     * @param caret a place between characters
     * @return whether it is
     */
    public boolean contains(int caret) {
        return caret >= offset && caret <= end();
    }
}
