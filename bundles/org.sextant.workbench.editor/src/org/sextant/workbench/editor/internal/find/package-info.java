/** Goes to elements by what people remember of them. */
@NullMarked
package org.sextant.workbench.editor.internal.find;

import org.jspecify.annotations.NullMarked;
