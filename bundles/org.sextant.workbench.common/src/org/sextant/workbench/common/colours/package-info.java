/** How texts are coloured, in the editor and where two of them are compared. */
@NullMarked
package org.sextant.workbench.common.colours;

import org.jspecify.annotations.NullMarked;
