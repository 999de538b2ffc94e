package org.sextant.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;

/** Finds what stands where in a file, and where it stands. */
public final class Elements {
    private Elements() {
    }

    /**
     * The element whose text a place is in.
     *
     * @param file   a file
     * @param offset a place in its text
     * @return the innermost one; null if it is in none
     */
    public static @Nullable Element at(SextantResource file, int offset) {
        EObject owner = file.document();
        Element found = null;
        while (owner != null) {
            EObject inner = null;
            for (EObject child : owner.eContents()) {
                TextRange range = range(child);
                if (range != null && range.contains(offset)) {
                    inner = child;
                    found = child instanceof Element element ? element : found;
                    break;
                }
            }
            owner = inner;
        }
        return found;
    }

    /**
     * The element that is named at a place: the one declared there, or the one referred to.
     *
     * @param file   a file
     * @param offset a place in its text
     * @return the element; null if no name is there, or one that means nothing
     */
    public static @Nullable Element named(SextantResource file, int offset) {
        Link link = link(file, offset);
        if (link != null) {
            return link.target();
        }
        Element element = at(file, offset);
        TextRange name = element == null ? null : name(element);
        return name != null && name.contains(offset) ? element : null;
    }

    /**
     * The reference at a place.
     *
     * @param file   a file
     * @param offset a place in its text
     * @return the reference; null if there is none
     */
    public static @Nullable Link link(SextantResource file, int offset) {
        return file.links().stream().filter(each -> new TextRange(each.offset(), each.length()).contains(offset))
                .findFirst().orElse(null);
    }

    /**
     * Where an object's text is, from its keyword to the end of its block.
     *
     * @param object an object of a file
     * @return the place; null if it was not read from a text
     */
    public static @Nullable TextRange range(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? null : TextRange.of(node);
    }

    /**
     * Where an element's name is given.
     *
     * @param element an element of a file
     * @return the place; null if it has no name, or was not read from a text
     */
    public static @Nullable TextRange name(Element element) {
        return NodeModelUtils.findNodesForFeature(element, SextantPackage.Literals.ELEMENT__NAME).stream()
                .findFirst().map(TextRange::of).orElse(null);
    }
}
