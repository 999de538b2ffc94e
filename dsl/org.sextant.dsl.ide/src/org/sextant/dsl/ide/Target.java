package org.sextant.dsl.ide;

import org.sextant.dsl.SextantResource;

/**
 * What a reference leads to.
 *
 * @param from the reference
 * @param file the file that declares what it means: one of the portfolio, or a framework's, which nobody can change
 * @param to   the name there, or the whole element where it has none
 */
public record Target(Range from, SextantResource file, Range to) {
}
