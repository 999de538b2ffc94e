/**
 * Portfolios as projects of an Eclipse workspace, without any user interface: one server a project, over the files the
 * texts that are open in editors, and markers for what was found.
 */
@NullMarked
package org.sextant.workspace;

import org.jspecify.annotations.NullMarked;
