/** The Sextant language: reading files, linking them, writing and formatting them. Headless. */
@NullMarked
package org.sextant.dsl;

import org.jspecify.annotations.NullMarked;
