/** Not API. */
@NullMarked
package org.sextant.workbench.forms.internal.fields;

import org.jspecify.annotations.NullMarked;
