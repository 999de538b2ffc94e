package org.sextant.dsl;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sextant.model.Element;
import org.sextant.model.LinkList;

/** A feature of an object, and all references that a file gives for it. */
final class Slot {
    private final Link first;

    /** The slot that a reference is the first of. */
    Slot(Link first) {
        this.first = first;
    }

    /** The references, in the order of the text. */
    List<Link> links() {
        List<Link> links = new ArrayList<>(1);
        for (Link link = first; link != null; link = link.next()) {
            links.add(link);
        }
        return links;
    }

    /** Makes the object refer to what the references mean; leaves alone what is as it should be. */
    @SuppressWarnings("unchecked")
    void fill() {
        EObject source = first.source();
        List<Element> targets = new ArrayList<>(1);
        for (Link link : links()) {
            Element target = link.target();
            if (target != null) {
                targets.add(target);
            }
        }
        if (first.reference().isMany()) {
            ((LinkList<Element>) source.eGet(first.reference(), false)).become(targets);
        } else {
            // Of several where one may be given, the last counts.
            Element target = targets.isEmpty() ? null : targets.getLast();
            if (source.eGet(first.reference(), false) != target) {
                source.eSet(first.reference(), target);
            }
        }
    }
}
