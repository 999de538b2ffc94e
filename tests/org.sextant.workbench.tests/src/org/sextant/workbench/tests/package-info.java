/** Tests that drive the workbench in the product's own bundles. */
@NullMarked
package org.sextant.workbench.tests;

import org.jspecify.annotations.NullMarked;
