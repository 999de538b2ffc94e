package org.sextant.dsl.internal.write;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** How references are written. */
@FunctionalInterface
public interface References {
    /**
     * What an object refers to.
     *
     * @param source    the object
     * @param reference the feature it refers with
     * @return what to write for each reference, in order
     */
    List<String> of(EObject source, EReference reference);
}
