/**
 * What the parts of the workbench share: which portfolio a window is about, how texts are changed, and how things look.
 * Everything here belongs to the user interface's thread unless it says otherwise.
 */
@NullMarked
package org.sextant.workbench.common;

import org.jspecify.annotations.NullMarked;
