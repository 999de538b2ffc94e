/** Not API. */
@NullMarked
package org.sextant.workbench.common.internal;

import org.jspecify.annotations.NullMarked;
