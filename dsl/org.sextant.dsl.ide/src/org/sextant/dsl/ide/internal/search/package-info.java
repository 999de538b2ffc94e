/** Not API. What text is searched, and for what. */
@NullMarked
package org.sextant.dsl.ide.internal.search;

import org.jspecify.annotations.NullMarked;
