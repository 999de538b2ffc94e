/**
 * Lays texts out. {@link org.sextant.dsl.internal.format.Outline} learns the statements and blocks of a text while it is
 * read; {@link org.sextant.dsl.internal.format.Lines} decides what begins a line,
 * {@link org.sextant.dsl.internal.format.Columns} what is lined up, and {@link org.sextant.dsl.internal.format.Layout} writes
 * the white space between one token and the next. Nothing else of a text is ever changed.
 */
@NullMarked
package org.sextant.dsl.internal.format;

import org.jspecify.annotations.NullMarked;
