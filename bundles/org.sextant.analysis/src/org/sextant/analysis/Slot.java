package org.sextant.analysis;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.Mode;
import org.sextant.model.Subject;

/**
 * A place in a framework that an activity serves: a mode, or a domain and none of its modes.
 *
 * @param framework the framework
 * @param domain    the domain
 * @param mode      the mode; null where the activity is in the domain itself
 */
public record Slot(Framework framework, Domain domain, @Nullable Mode mode) {
    /** @return the mode, or the domain where there is none */
    public Subject subject() {
        return mode == null ? domain : mode;
    }
}
