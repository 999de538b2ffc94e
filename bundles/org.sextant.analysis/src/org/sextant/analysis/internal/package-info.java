/** How the analysis is worked out. No API. */
@NullMarked
package org.sextant.analysis.internal;

import org.jspecify.annotations.NullMarked;
