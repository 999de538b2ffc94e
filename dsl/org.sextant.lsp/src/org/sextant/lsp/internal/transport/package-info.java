/** Not API. Messages in and out, whatever the other side sends. */
@NullMarked
package org.sextant.lsp.internal.transport;

import org.jspecify.annotations.NullMarked;
