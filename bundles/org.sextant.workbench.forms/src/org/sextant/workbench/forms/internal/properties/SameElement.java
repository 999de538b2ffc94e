package org.sextant.workbench.forms.internal.properties;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
     * @return the element of the same kind, name and path; where several are alike, that at the same place among them;
     *         null if there is none, or there are more or fewer of them than there were
     */
    static @Nullable Element in(SextantResource file, Element element) {
        List<Element> now = alike(file.document(), element);
        List<Element> before = alike(EcoreUtil.getRootContainer(element), element);
        return now.size() == before.size() ? now.get(before.indexOf(element)) : null;
    }

    private static List<Element> alike(EObject document, Element element) {
        List<Element> alike = new ArrayList<>();
        String path = Names.path(element);
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element other && other.eClass() == element.eClass()
                    && Objects.equals(element.getName(), other.getName()) && path.equals(Names.path(other))) {
                alike.add(other);
            }
        }
        return alike;
    }
}
