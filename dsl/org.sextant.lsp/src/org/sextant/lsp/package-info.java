/** The language server: the services of org.sextant.dsl.ide for any editor, over the Language Server Protocol. */
@NullMarked
package org.sextant.lsp;

import org.jspecify.annotations.NullMarked;
