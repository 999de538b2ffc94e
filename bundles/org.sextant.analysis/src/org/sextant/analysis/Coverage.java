package org.sextant.analysis;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Framework;
import org.sextant.model.Subject;

/**
 * What is described of a framework, in the whole system or in a part of it; only the whole has gaps. Sextant analysis
 * definitions, docs/analysis.md.
 *
 * @param framework   the framework
 * @param coveredWhen when a mode counts as covered here
 * @param groups      its groups in order, the domains outside any group last
 */
public record Coverage(Framework framework, CoveredWhen coveredWhen, List<GroupCoverage> groups) {
    /** Copies the list. */
    public Coverage {
        groups = List.copyOf(groups);
    }

    /** @return all domains, in the framework's order */
    public Stream<DomainCoverage> domains() {
        return groups.stream().flatMap(group -> group.domains().stream());
    }

    /** @return all modes, and domains without modes, in the framework's order */
    public Stream<Cell> cells() {
        return domains().flatMap(domain -> domain.ownCells().stream());
    }

    /**
     * Finds what is described of a mode or domain.
     *
     * @param subject the mode or domain
     * @return its cell; null if it is no part of the framework
     */
    public @Nullable Cell cell(Subject subject) {
        return domains().flatMap(domain -> Stream.concat(Stream.of(domain.cell()), domain.modes().stream()))
                .filter(cell -> cell.subject() == subject).findFirst().orElse(null);
    }

    /**
     * Counts modes, and domains without modes, in a state.
     *
     * @param state the state
     * @return how many of those that are relevant; for {@link State#NOT_RELEVANT}, how many of all
     */
    public Count count(State state) {
        List<Cell> cells = cells().toList();
        int number = (int) cells.stream().filter(cell -> cell.state() == state).count();
        int irrelevant = (int) cells.stream().filter(cell -> cell.state() == State.NOT_RELEVANT).count();
        return state == State.NOT_RELEVANT ? new Count(number, cells.size(), Count.BY_MODES)
                : new Count(number, cells.size() - irrelevant, Count.BY_MODES);
    }
}
