/** Not API. */
@NullMarked
package org.sextant.workbench.forms.internal.wizards;

import org.jspecify.annotations.NullMarked;
