package org.sextant.portfolio.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.SourceText;

/** The places in one file. Those asked for are remembered: of a file that does not change they are asked again and again. */
public final class FilePlaces {
    private final SourceText text;
    private final SextantResource file;
    private final Map<Anchor.InModel, Location> known = new HashMap<>();
    private @Nullable Lines lines;

    /**
     * Makes them.
     *
     * @param text the file's text
     * @param file what was read from it
     */
    public FilePlaces(SourceText text, SextantResource file) {
        this.text = text;
        this.file = file;
    }

    /** @return what people are shown for the file */
    public String name() {
        return text.name();
    }

    /**
     * Where a piece of its text is.
     *
     * @param offset where it begins
     * @param length how long it is
     * @return the place
     */
    public synchronized Location locate(int offset, int length) {
        Lines found = lines;
        if (found == null) {
            found = new Lines(text.text());
            lines = found;
        }
        return found.locate(text.name(), offset, length);
    }

    /**
     * Where something that the file says is.
     *
     * @param anchor the anchor
     * @return the place
     */
    public synchronized Location locate(Anchor.InModel anchor) {
        // Of an earlier text of the file nothing is kept.
        return anchor.object().eResource() == file ? known.computeIfAbsent(anchor, this::find) : find(anchor);
    }

    private Location find(Anchor.InModel anchor) {
        INode node = node(anchor.object(), anchor.feature(), anchor.index());
        return node == null ? Location.whole(text.name()) : locate(node.getOffset(), node.getLength());
    }

    private static @Nullable INode node(EObject object, @Nullable EStructuralFeature feature, int index) {
        EStructuralFeature wanted = feature == null && object instanceof Element ? SextantPackage.Literals.ELEMENT__NAME
                : feature;
        if (wanted != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(object, wanted);
            if (!nodes.isEmpty()) {
                return nodes.get(Math.min(index, nodes.size() - 1));
            }
        }
        return NodeModelUtils.findActualNodeFor(object);
    }
}
