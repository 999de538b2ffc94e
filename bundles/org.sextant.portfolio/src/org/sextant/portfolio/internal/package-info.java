/** Not API. */
@NullMarked
package org.sextant.portfolio.internal;

import org.jspecify.annotations.NullMarked;
