/** How texts are coloured, in the editor and where two of them are compared. */
@org.jspecify.annotations.NullMarked
package org.sextant.workbench.editor.internal.colours;
