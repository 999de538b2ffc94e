/**
 * What editors ask of a portfolio, each service once: the workbench uses them in process, the language server over a
 * connection. Places in texts are counted in UTF-16 units, from 0.
 */
@NullMarked
package org.sextant.dsl.ide;

import org.jspecify.annotations.NullMarked;
