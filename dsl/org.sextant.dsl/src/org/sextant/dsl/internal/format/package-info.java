/**
 * Lays texts out. <code>Outline</code> learns the statements and blocks of a text while it is read; <code>Lines</code>
 * decides what begins a line, <code>Columns</code> what is lined up, and <code>Layout</code> writes the white space
 * between one token and the next. Nothing else of a text is ever changed.
 */
@NullMarked
package org.sextant.dsl.internal.format;

import org.jspecify.annotations.NullMarked;
