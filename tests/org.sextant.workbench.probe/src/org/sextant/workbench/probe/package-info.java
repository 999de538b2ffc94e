/** Tells a benchmark when a workbench, ours or a bare one, is ready to be used. Part of no product. */
package org.sextant.workbench.probe;
