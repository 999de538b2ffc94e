/** What programs read: JSON, SARIF and CSV, one class a document. No API. */
@NullMarked
package org.sextant.cli.internal.data;

import org.jspecify.annotations.NullMarked;
