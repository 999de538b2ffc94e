package org.sextant.portfolio.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
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

/** Turns anchors into places. */
public final class Locator {
    private final String root;
    private final Map<URI, SourceText> texts = new HashMap<>();
    private final Map<URI, Lines> lines = new HashMap<>();

    /**
     * Makes a locator.
     *
     * @param root  what people are shown for the portfolio as a whole
     * @param texts the files' texts
     */
    public Locator(String root, List<SourceText> texts) {
        this.root = root;
        texts.forEach(text -> this.texts.put(text.uri(), text));
    }

    /**
     * Where an anchor stands.
     *
     * @param anchor an anchor
     * @return the place
     */
    public synchronized Location locate(Anchor anchor) {
        return switch (anchor) {
        case Anchor.InText text -> locate(text.file(), text.offset(), text.length());
        case Anchor.InFile file ->
            Location.whole(texts.containsKey(file.file()) ? texts.get(file.file()).name() : root);
        case Anchor.InModel model -> locate(model);
        };
    }

    private Location locate(Anchor.InModel anchor) {
        INode node = node(anchor.object(), anchor.feature(), anchor.index());
        if (node == null || !(anchor.object().eResource() instanceof SextantResource file)) {
            return Location.whole(root);
        }
        return locate(file.getURI(), node.getOffset(), node.getLength());
    }

    private Location locate(URI file, int offset, int length) {
        SourceText text = texts.get(file);
        if (text == null) {
            return Location.whole(file.toString());
        }
        return lines.computeIfAbsent(file, key -> new Lines(text.text())).locate(text.name(), offset, length);
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
