package org.sextant.portfolio;

import org.sextant.core.Finding;

/**
 * A finding and where it stands.
 *
 * @param finding  the finding
 * @param location where it stands
 */
public record Located(Finding finding, Location location) {
}
