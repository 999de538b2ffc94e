package org.sextant.dsl.ide;

import org.eclipse.emf.common.util.URI;

/**
 * A place where an element is named.
 *
 * @param file        the file
 * @param range       the name there; of a path, the one name that means the element
 * @param declaration whether the element is declared there, rather than referred to
 */
public record Occurrence(URI file, Range range, boolean declaration) {
}
