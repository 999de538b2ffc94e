/**
 * The command line: shows what the portfolio and the analysis return, and computes nothing of its own.
 */
@NullMarked
package org.sextant.cli;

import org.jspecify.annotations.NullMarked;
