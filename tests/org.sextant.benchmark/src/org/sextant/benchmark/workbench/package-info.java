/** Measures how long the workbench takes to start, beside the bare platform. */
package org.sextant.benchmark.workbench;
