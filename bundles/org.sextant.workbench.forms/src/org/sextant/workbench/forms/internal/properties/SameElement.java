package org.sextant.workbench.forms.internal.properties;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;

/** Finds an element again in a newer text. */
final class SameElement {
    private SameElement() {
    }

    /**
     * The same element in a newer text.
     *
     * @param file    the newer file
     * @param element the element as it was
     * @return the element of the same kind and path, else null
     */
    static @Nullable Element in(SextantResource file, Element element) {
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
