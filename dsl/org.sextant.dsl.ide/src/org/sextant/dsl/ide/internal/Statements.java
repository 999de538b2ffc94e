package org.sextant.dsl.ide.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Range;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;

/** Where the statements of a file stand. */
public final class Statements {
    private Statements() {
    }

    /**
     * The whole statement that describes an object.
     *
     * @param object an object of a file
     * @return from its keyword to the last of its values or its closing brace; null for one that no text describes
     */
    public static @Nullable Range range(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        if (node == null) {
            return null;
        }
        INode before = node.getPreviousSibling();
        while (before instanceof ILeafNode leaf && leaf.isHidden()) {
            before = before.getPreviousSibling();
        }
        boolean keyword = before != null && before.getGrammarElement() instanceof Keyword word
                && Character.isLetter(word.getValue().charAt(0));
        int from = keyword ? before.getOffset() : node.getOffset();
        return new Range(from, node.getEndOffset() - from);
    }

    /**
     * Where an element's name stands.
     *
     * @param element an element of a file
     * @return the name; null where the text gives none
     */
    public static @Nullable Range name(Element element) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, SextantPackage.Literals.ELEMENT__NAME);
        return nodes.isEmpty() || nodes.getFirst().getLength() == 0 ? null
                : new Range(nodes.getFirst().getOffset(), nodes.getFirst().getLength());
    }
}
