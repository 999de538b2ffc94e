/** What can be done with portfolios, folders and files in the Portfolios view. */
@NullMarked
package org.sextant.workbench.internal.files;

import org.jspecify.annotations.NullMarked;
