/**
 * Writes models as text. <code>GrammarWriter</code> walks the grammar and takes from each object what a rule has a
 * place for; how it looks is left to the formatter.
 */
@NullMarked
package org.sextant.dsl.internal.write;

import org.jspecify.annotations.NullMarked;
