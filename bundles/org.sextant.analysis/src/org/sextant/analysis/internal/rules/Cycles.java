package org.sextant.analysis.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what turns in circles: the strongly connected components of a graph (Tarjan's algorithm), without recursion, in
 * linear time.
 *
 * @param <T> the nodes
 */
final class Cycles<T> {
    private final Function<T, ? extends Collection<? extends T>> next;
    private final Map<T, Integer> found = new HashMap<>();
    private final Map<T, Integer> lowest = new HashMap<>();
    private final Deque<T> open = new ArrayDeque<>();
    private final List<List<T>> cycles = new ArrayList<>();

    /** A node being visited, with what is still to be visited from it. */
    private record Visit<T>(T node, Iterator<? extends T> rest) {
    }

    private Cycles(Function<T, ? extends Collection<? extends T>> next) {
        this.next = next;
    }

    /**
     * Finds circles.
     *
     * @param <T>   the nodes
     * @param nodes the nodes; what they lead to need not be among them
     * @param next  where a node leads
     * @return the circles; each with its nodes once, in the order of the nodes given
     */
    static <T> List<List<T>> in(List<T> nodes, Function<T, ? extends Collection<? extends T>> next) {
        Cycles<T> cycles = new Cycles<>(next);
        nodes.stream().filter(node -> !next.apply(node).isEmpty()).forEach(cycles::visit);
        if (cycles.cycles.isEmpty()) {
            return List.of();
        }
        Map<T, Integer> order = new HashMap<>();
        nodes.forEach(node -> order.putIfAbsent(node, order.size()));
        Comparator<T> byOrder = Comparator.comparing(node -> order.getOrDefault(node, Integer.MAX_VALUE));
        cycles.cycles.forEach(cycle -> cycle.sort(byOrder));
        cycles.cycles.sort(Comparator.comparing(List::getFirst, byOrder));
        return cycles.cycles;
    }

    private void visit(T start) {
        if (found.containsKey(start)) {
            return;
        }
        Deque<Visit<T>> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Visit<T> visit = path.element();
            if (visit.rest().hasNext()) {
                T to = visit.rest().next();
                if (!found.containsKey(to)) {
                    path.push(enter(to));
                } else if (lowest.containsKey(to)) {
                    lowest.merge(visit.node(), found.get(to), Math::min);
                }
            } else {
                path.pop();
                leave(visit.node());
                if (!path.isEmpty() && lowest.containsKey(visit.node())) {
                    lowest.merge(path.element().node(), lowest.get(visit.node()), Math::min);
                }
            }
        }
    }

    private Visit<T> enter(T node) {
        int number = found.size();
        found.put(node, number);
        lowest.put(node, number);
        open.push(node);
        return new Visit<>(node, next.apply(node).iterator());
    }

    /** Nodes that are done lose their number in {@link #lowest}. */
    private void leave(T node) {
        if (!lowest.get(node).equals(found.get(node))) {
            return;
        }
        List<T> component = new ArrayList<>();
        T member;
        do {
            member = open.pop();
            lowest.remove(member);
            component.add(member);
        } while (member != node);
        if (component.size() > 1 || leadsToItself(node)) {
            cycles.add(component);
        }
    }

    private boolean leadsToItself(T node) {
        for (T to : next.apply(node)) {
            if (to == node) {
                return true;
            }
        }
        return false;
    }
}
