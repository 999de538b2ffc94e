/** One class a command. No API. */
@NullMarked
package org.sextant.cli.internal.commands;

import org.jspecify.annotations.NullMarked;
