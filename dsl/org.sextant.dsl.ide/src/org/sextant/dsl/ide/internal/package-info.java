/** How the language services work inside. */
@NullMarked
package org.sextant.dsl.ide.internal;

import org.jspecify.annotations.NullMarked;
