package org.sextant.analysis;

import java.util.List;

import org.sextant.model.Domain;

/**
 * What is described of a domain and of its modes.
 *
 * @param domain the domain
 * @param cell   the domain as a whole: what is in it and in its relevant modes. A domain with modes is a gap when it
 *               and all its relevant modes are; covered when all these modes are; partial when anything in it is
 *               active; otherwise intended or ended as the best that is in it
 * @param modes  one cell a mode; empty where the framework has none
 * @param direct the activities that are in the domain itself and count for none of its modes
 */
public record DomainCoverage(Domain domain, Cell cell, List<Cell> modes, List<ActivityFacts> direct) {
    /** Copies the lists. */
    public DomainCoverage {
        modes = List.copyOf(modes);
        direct = List.copyOf(direct);
    }

    /** @return the cells that have a state of their own: the modes, or the domain where it has none */
    public List<Cell> ownCells() {
        return modes.isEmpty() ? List.of(cell) : modes;
    }
}
