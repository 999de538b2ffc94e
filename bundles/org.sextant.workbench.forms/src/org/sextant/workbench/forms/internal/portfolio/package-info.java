/** Not API. */
@NullMarked
package org.sextant.workbench.forms.internal.portfolio;

import org.jspecify.annotations.NullMarked;
