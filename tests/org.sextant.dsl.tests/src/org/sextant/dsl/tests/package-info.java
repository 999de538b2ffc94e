/** Tests of the language. */
@NullMarked
package org.sextant.dsl.tests;

import org.jspecify.annotations.NullMarked;
