package org.sextant.analysis;

import java.util.List;

import org.sextant.model.Domain;
import org.sextant.model.Framework;

/**
 * One line of "what next?": something that is not described, or not all of it, and why it stands where it stands in the
 * list. Sextant analysis definitions, docs/analysis.md.
 *
 * @param framework the framework
 * @param domain    the domain
 * @param cell      the mode, or the domain itself
 * @param order     why it stands where it stands
 * @param why       the same in words, for this line
 */
public record Gap(Framework framework, Domain domain, Cell cell, Order order, String why) {
    /** The order of gaps; within each, the framework's order, partial ones with fewest conditions not met first. */
    public enum Order {
        /** Nothing is described in a whole domain. */
        DOMAIN,
        /** Nothing is described in a mode that a reflection or plan mentions. */
        MENTIONED,
        /** Nothing is described in a mode. */
        GAP,
        /** Only work that ended or paused is described. */
        ENDED,
        /** Only an idea or a plan is described. */
        INTENDED,
        /** Work is active, and something that the framework looks for is not described. */
        PARTIAL
    }

    /** @return what is not met; empty but for partial ones */
    public List<String> unmet() {
        return cell.unmet();
    }
}
