/** Not API. */
@NullMarked
package org.sextant.dsl.internal.checks;

import org.jspecify.annotations.NullMarked;
