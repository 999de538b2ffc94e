package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.Gap;
import org.sextant.analysis.Gap.Order;
import org.sextant.analysis.State;
import org.sextant.core.Words;
import org.sextant.model.Element;

/** Puts gaps in the order of the definitions. Sextant analysis definitions, docs/analysis.md. */
final class GapOrder {
    private final Mentions mentions;

    /**
     * Prepares.
     *
     * @param mentions which modes reflections and plans speak of
     */
    GapOrder(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * What could come next.
     *
     * @param coverage the coverage of the whole system, the default framework first
     * @return the lines, in their order
     */
    List<Gap> gaps(List<Coverage> coverage) {
        List<Gap> gaps = new ArrayList<>();
        coverage.forEach(one -> one.domains().forEach(domain -> add(one, domain, gaps)));
        gaps.sort(Comparator.comparing(Gap::order)
                .thenComparing(gap -> gap.order() == Order.PARTIAL ? gap.unmet().size() : 0));
        return List.copyOf(gaps);
    }

    private void add(Coverage coverage, DomainCoverage domain, List<Gap> gaps) {
        List<Cell> cells = domain.cell().state() == State.GAP ? List.of(domain.cell()) : domain.ownCells();
        for (Cell cell : cells) {
            Order order = order(domain, cell);
            if (order != null) {
                gaps.add(new Gap(coverage.framework(), domain.domain(), cell, order, why(coverage, cell, order)));
            }
        }
    }

    private @Nullable Order order(DomainCoverage domain, Cell cell) {
        return switch (cell.state()) {
        case GAP -> cell == domain.cell() ? Order.DOMAIN
                : mentions.of(cell.subject()).isEmpty() ? Order.GAP : Order.MENTIONED;
        case ENDED -> Order.ENDED;
        case INTENDED -> Order.INTENDED;
        case PARTIAL -> Order.PARTIAL;
        case COVERED, NONE, NOT_RELEVANT -> null;
        };
    }

    private String why(Coverage coverage, Cell cell, Order order) {
        String word = FrameworkWords.one(coverage.framework(), order == Order.DOMAIN ? "domain" : "mode");
        return switch (order) {
        case DOMAIN -> "nothing is described here yet in the whole " + word;
        case MENTIONED -> "nothing is described here yet, and " + where(cell) + " speaks of it";
        case GAP -> "nothing is described here yet";
        case ENDED -> "only work that ended or paused is described: " + Say.activities(cell.ended());
        case INTENDED -> "an idea or a plan is described: " + Say.activities(cell.intended());
        case PARTIAL -> "work is active: " + Words.list(cell.unmet()) + nearest(cell);
        };
    }

    private String where(Cell cell) {
        List<Element> all = mentions.of(cell.subject());
        String first = all.stream().map(Say::title).sorted().findFirst().orElse("");
        return all.size() == 1 ? first
                : first + " (with " + Words.count(all.size() - 1, "other", "others") + ")";
    }

    private static String nearest(Cell cell) {
        return cell.nearest() == null ? "" : " (nearest: " + Say.title(cell.nearest().activity()) + ")";
    }
}
