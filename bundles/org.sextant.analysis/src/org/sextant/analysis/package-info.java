/**
 * What a described system shows: coverage, gaps, balance, plans and findings. One pure function over the model; no
 * network, no clock, no files. It describes and never judges. Sextant analysis definitions, docs/analysis.md.
 */
@NullMarked
package org.sextant.analysis;

import org.jspecify.annotations.NullMarked;
