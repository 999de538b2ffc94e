/** The built-in rules, one class each, contributed as anybody's are: see plugin.xml. No API. */
@NullMarked
package org.sextant.analysis.internal.rules;

import org.jspecify.annotations.NullMarked;
