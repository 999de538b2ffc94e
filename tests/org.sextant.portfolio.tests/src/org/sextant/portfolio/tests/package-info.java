/** Tests of portfolios as a whole: files in, findings out; and of what holds for all of Sextant. */
@NullMarked
package org.sextant.portfolio.tests;

import org.jspecify.annotations.NullMarked;
