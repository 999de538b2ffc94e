package org.sextant.core;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** Where in a portfolio a finding belongs; the portfolio turns it into a file, a line and a column. */
public sealed interface Anchor {
    /**
     * A model object, or one of its values.
     *
     * @param object  the object
     * @param feature the feature whose value is meant; null means the object's name, or the whole object
     * @param index   which value of a feature of many; 0 otherwise
     */
    record InModel(EObject object, @Nullable EStructuralFeature feature, int index) implements Anchor {
    }

    /**
     * A piece of text.
     *
     * @param file   the file
     * @param offset the first character, counted from 0 in UTF-16 units
     * @param length how many UTF-16 units; 0 for a place between two characters
     */
    record InText(URI file, int offset, int length) implements Anchor {
    }

    /**
     * A file, or the folder that was read, as a whole.
     *
     * @param file the file or folder
     */
    record InFile(URI file) implements Anchor {
    }

    /**
     * Anchors at an object.
     *
     * @param object the object
     * @return the anchor
     */
    static Anchor at(EObject object) {
        return new InModel(object, null, 0);
    }

    /**
     * Anchors at a value.
     *
     * @param object  the object
     * @param feature the feature whose value is meant
     * @return the anchor
     */
    static Anchor at(EObject object, EStructuralFeature feature) {
        return new InModel(object, feature, 0);
    }
}
