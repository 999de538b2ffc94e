/** What the tests of several bundles share. */
@NullMarked
package org.sextant.testsupport;

import org.jspecify.annotations.NullMarked;
