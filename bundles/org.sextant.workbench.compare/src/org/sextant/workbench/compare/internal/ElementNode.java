package org.sextant.workbench.compare.internal;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.workbench.common.Icons;

/** An element of a file, as one of the two that are compared. */
final class ElementNode extends DocumentRangeNode implements ITypedElement {
    /** The type of all elements; two of them are the same if what they are called by is. */
    static final int ELEMENT = 1;

    private final OutlineNode node;

    /**
     * Makes a node and adds it.
     *
     * @param parent   what it stands in
     * @param id       what it is called by; only one in its parent
     * @param node     the element
     * @param document the file's text
     */
    ElementNode(DocumentRangeNode parent, String id, OutlineNode node, IDocument document) {
        super(parent, ELEMENT, id, document, node.range().offset(), node.range().length());
        this.node = node;
        parent.addChild(this);
    }

    @Override
    public String getName() {
        return node.label() + "  " + node.noun();
    }

    @Override
    public Image getImage() {
        return Icons.image(node.noun());
    }

    /** The text of an element is compared as that of a file is. */
    @Override
    public String getType() {
        return "sextant";
    }
}
