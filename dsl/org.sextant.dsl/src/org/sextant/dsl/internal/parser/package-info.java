/** Not API. */
@NullMarked
package org.sextant.dsl.internal.parser;

import org.jspecify.annotations.NullMarked;
