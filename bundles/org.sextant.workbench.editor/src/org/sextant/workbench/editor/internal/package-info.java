/** Not API. Connects the language's services to Eclipse's generic editor, one class a service. */
@NullMarked
package org.sextant.workbench.editor.internal;

import org.jspecify.annotations.NullMarked;
