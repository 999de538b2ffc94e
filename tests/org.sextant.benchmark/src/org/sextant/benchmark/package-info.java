/** Measures the command line: as a cold process beside OpenFastTrace, and stage by stage. See docs/benchmarks.md. */
package org.sextant.benchmark;
