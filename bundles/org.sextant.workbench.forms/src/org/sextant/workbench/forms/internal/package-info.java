/** Not API. */
@NullMarked
package org.sextant.workbench.forms.internal;

import org.jspecify.annotations.NullMarked;
