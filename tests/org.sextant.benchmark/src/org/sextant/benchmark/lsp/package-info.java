/** Measures the language server as an editor meets it: in a process of its own, over its standard input and output. */
package org.sextant.benchmark.lsp;
