package org.sextant.dsl.ide;

import org.eclipse.emf.common.util.URI;
import org.sextant.model.Element;

/**
 * What depends on something.
 *
 * @param element  what depends
 * @param relation the property that says so: <code>after</code> or <code>towards</code>
 * @param on       what it says that of; the element asked about, or another that depends on that
 * @param steps    how many such properties lead to the element asked about, 1 for what names it itself
 * @param file     the file that says so
 * @param range    where it does: the reference
 */
public record Dependent(Element element, String relation, Element on, int steps, URI file, Range range) {
}
