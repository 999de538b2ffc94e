/** Not API. Texts that the client has open, and places in them. */
@NullMarked
package org.sextant.lsp.internal.texts;

import org.jspecify.annotations.NullMarked;
