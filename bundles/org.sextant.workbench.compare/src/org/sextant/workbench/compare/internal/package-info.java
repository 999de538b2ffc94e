/**
 * Compares two versions of a file: {@link org.sextant.workbench.compare.internal.ElementStructure} by its elements,
 * {@link org.sextant.workbench.compare.internal.TextsViewer} by its text.
 */
@NullMarked
package org.sextant.workbench.compare.internal;

import org.jspecify.annotations.NullMarked;
