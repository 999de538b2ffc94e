/** What people read: one class a picture. No API. */
@NullMarked
package org.sextant.cli.internal.text;

import org.jspecify.annotations.NullMarked;
