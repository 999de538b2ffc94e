/** Not API. The server itself: what it is asked, and how it ends. */
@NullMarked
package org.sextant.lsp.internal;

import org.jspecify.annotations.NullMarked;
