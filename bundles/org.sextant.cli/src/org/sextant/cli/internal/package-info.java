/** What all commands share: arguments, input and output. No API. */
@NullMarked
package org.sextant.cli.internal;

import org.jspecify.annotations.NullMarked;
