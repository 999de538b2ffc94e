package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sextant.portfolio.Located;

/**
 * What can be done about a finding, as one of the things that can be done at a place.
 *
 * @param finding the finding
 * @param fix     what can be done about it
 */
public record Offer(Located finding, Fix fix) {
    /**
     * What can be done about some findings.
     *
     * @param findings findings of the snapshot's portfolio
     * @param snapshot the portfolio
     * @return the ways, those about the most urgent findings first and within that as {@link Fixes} has them; to ignore
     *         findings comes last of all. What would do the same for several of them is there once
     */
    public static List<Offer> about(List<Located> findings, Snapshot snapshot) {
        List<Offer> offers = new ArrayList<>();
        Set<Fix> seen = new HashSet<>();
        for (Located each : findings) {
            Fixes.of(each, snapshot).stream().filter(seen::add).forEach(fix -> offers.add(new Offer(each, fix)));
        }
        offers.sort(Comparator.comparing((Offer each) -> each.fix.ignoring())
                .thenComparing(each -> each.finding.finding().severity()));
        return offers;
    }
}
