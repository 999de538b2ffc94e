package org.sextant.workbench.forms.internal.properties;

import java.util.Iterator;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;

/** Finds elements in a file: at a place, or again in a newer text. */
final class ElementAt {
    private ElementAt() {
    }

    /**
     * The innermost element at a place.
     *
     * @param file   the file
     * @param offset the place
     * @return the element with a name whose text the place is in, or next to; null if there is none
     */
    static @Nullable Element of(SextantResource file, int offset) {
        Element found = null;
        TreeIterator<EObject> all = file.document().eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            ICompositeNode node = NodeModelUtils.findActualNodeFor(next);
            if (node == null || offset < node.getOffset() || offset > node.getEndOffset()) {
                all.prune();
            } else if (next instanceof Element element && element.getName() != null) {
                found = element;
            }
        }
        return found;
    }

    /**
     * The same element in a newer text.
     *
     * @param file    the newer file
     * @param element the element as it was
     * @return the element of the same kind and path, else null
     */
    static @Nullable Element again(SextantResource file, Element element) {
        String path = Names.path(element);
        for (Iterator<EObject> all = file.document().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element other && other.eClass() == element.eClass()
                    && String.valueOf(element.getName()).equals(other.getName()) && path.equals(Names.path(other))) {
                return other;
            }
        }
        return null;
    }
}
