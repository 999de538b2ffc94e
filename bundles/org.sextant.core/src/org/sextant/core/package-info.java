/**
 * What a finding is, what a described system is made of, and the registries that plugins contribute to. Headless.
 */
@NullMarked
package org.sextant.core;

import org.jspecify.annotations.NullMarked;
