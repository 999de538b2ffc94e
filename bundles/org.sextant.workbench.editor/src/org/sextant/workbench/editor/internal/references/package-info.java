/** Lists where elements are named, and what depends on them. */
@NullMarked
package org.sextant.workbench.editor.internal.references;

import org.jspecify.annotations.NullMarked;
