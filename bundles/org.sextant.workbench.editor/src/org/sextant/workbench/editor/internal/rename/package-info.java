/** Gives elements other names, in all files of a portfolio. */
@NullMarked
package org.sextant.workbench.editor.internal.rename;

import org.jspecify.annotations.NullMarked;
