/** Tests of the analysis, on models that are built here; the language's own tests come with the language. */
@NullMarked
package org.sextant.analysis.tests;

import org.jspecify.annotations.NullMarked;
