/** Not API. */
@NullMarked
package org.sextant.workbench.forms.internal.properties;

import org.jspecify.annotations.NullMarked;
