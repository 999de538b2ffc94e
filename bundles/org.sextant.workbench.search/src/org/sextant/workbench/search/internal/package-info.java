/** Not API. Searches portfolios for words, in Eclipse's Search dialog and Search view. */
@NullMarked
package org.sextant.workbench.search.internal;

import org.jspecify.annotations.NullMarked;
