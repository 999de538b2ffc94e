package org.sextant.dsl.ide;

import org.eclipse.emf.ecore.EObject;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;

/** Finds elements in files by their place, and their places. */
public final class Elements {
    private Elements() {
    }

    /**
     * Finds the element at a place: the innermost whose statement, from its keyword to the end of its block, spans it.
     *
     * @param file   a file
     * @param offset the place in its text, in UTF-16 units; an element's end belongs to it
     * @return the element, or null where none is
     */
    public static @Nullable Element at(SextantResource file, int offset) {
        Element found = null;
        for (EObject object = file.document(); object != null; object = child(object, offset)) {
            if (object instanceof Element element) {
                found = element;
            }
        }
        return found;
    }

    /**
     * Where an element stands.
     *
     * @param element an element of a file
     * @return from its keyword to the end of its block; null for one that no text describes
     */
    public static @Nullable Range range(Element element) {
        return Statements.range(element);
    }

    /**
     * Where an element's name stands.
     *
     * @param element an element of a file
     * @return the name where it is declared; null where the text gives none
     */
    public static @Nullable Range name(Element element) {
        return Statements.name(element);
    }

    private static @Nullable EObject child(EObject parent, int offset) {
        EObject last = null;
        for (EObject each : parent.eContents()) {
            Range range = Statements.range(each);
            if (range != null && range.touches(offset)) {
                last = each;
            }
        }
        return last;
    }
}
