/** What the registries are made with; not API. */
@NullMarked
package org.sextant.core.internal;

import org.jspecify.annotations.NullMarked;
