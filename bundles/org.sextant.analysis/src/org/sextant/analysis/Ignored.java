package org.sextant.analysis;

import org.sextant.core.Finding;
import org.sextant.model.Ignore;

/**
 * A finding that the system turns off with <code>ignore</code>; listed with the reason.
 *
 * @param finding the finding
 * @param ignore  what turns it off
 */
public record Ignored(Finding finding, Ignore ignore) {
    /** @return the reason, in the system's words; empty where the text gives none (an error reported elsewhere) */
    public String reason() {
        return ignore.getBecause() == null ? "" : ignore.getBecause();
    }
}
