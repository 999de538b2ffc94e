package org.sextant.dsl.ide;

import org.eclipse.emf.common.util.URI;

/**
 * Where what is referred to is declared.
 *
 * @param file      the file; for a framework that a bundle brings along, its own address: {@link FrameworkTexts} has the text
 * @param offset    where its name begins in that file's text, in UTF-16 units
 * @param length    how long its name is
 * @param reference the reference in the text that was looked at: the one name of a path that stands at the place
 */
public record Target(URI file, int offset, int length, Range reference) {
}
