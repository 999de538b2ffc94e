/** Not API. What editors can ask for, one class each; they translate, the services are elsewhere. */
@NullMarked
package org.sextant.lsp.internal.features;

import org.jspecify.annotations.NullMarked;
