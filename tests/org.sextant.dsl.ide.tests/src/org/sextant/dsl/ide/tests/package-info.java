/** Tests of the services that editors use. */
@NullMarked
package org.sextant.dsl.ide.tests;

import org.jspecify.annotations.NullMarked;
