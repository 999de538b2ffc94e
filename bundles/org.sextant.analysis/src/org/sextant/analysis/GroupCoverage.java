package org.sextant.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Group;

/**
 * What is described of a group of domains.
 *
 * @param group   the group; null for the domains that stand outside any group
 * @param domains its domains, in the framework's order
 */
public record GroupCoverage(@Nullable Group group, List<DomainCoverage> domains) {
    /** Copies the list. */
    public GroupCoverage {
        domains = List.copyOf(domains);
    }
}
