/** Not API. */
@NullMarked
package org.sextant.dsl.ide.internal;

import org.jspecify.annotations.NullMarked;
