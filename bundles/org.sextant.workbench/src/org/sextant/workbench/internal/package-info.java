/** Not API. */
@NullMarked
package org.sextant.workbench.internal;

import org.jspecify.annotations.NullMarked;
