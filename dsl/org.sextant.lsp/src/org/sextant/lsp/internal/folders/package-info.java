/** Not API. Folders, each a portfolio that is kept up to date. */
@NullMarked
package org.sextant.lsp.internal.folders;

import org.jspecify.annotations.NullMarked;
