/** Not API. Fixes, one class for each kind. */
@NullMarked
package org.sextant.dsl.ide.internal.fixes;

import org.jspecify.annotations.NullMarked;
