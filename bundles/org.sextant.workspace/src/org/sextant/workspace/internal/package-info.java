/** Not API. */
@NullMarked
package org.sextant.workspace.internal;

import org.jspecify.annotations.NullMarked;
