/**
 * A folder of files as one described whole: read, linked and analysed. The command line, the server and the workbench all
 * get what this package returns.
 */
@NullMarked
package org.sextant.portfolio;

import org.jspecify.annotations.NullMarked;
