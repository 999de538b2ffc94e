package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Builds the states of a statement: first with free steps between numbered points, then one state for each choice. */
final class Automaton {
    private final List<List<Integer>> free = new ArrayList<>();
    private final List<Map<Symbol, Integer>> steps = new ArrayList<>();
    private final Map<SortedSet<Integer>, State> states = new HashMap<>();

    int point() {
        free.add(new ArrayList<>());
        steps.add(new TreeMap<>());
        return free.size() - 1;
    }

    void free(int from, int to) {
        free.get(from).add(to);
    }

    int step(int from, Symbol symbol) {
        int to = point();
        steps.get(from).put(symbol, to);
        return to;
    }

    /** The state at a point, with all that follow it. */
    State compile(int start, int end) {
        return state(close(List.of(start)), end);
    }

    private State state(SortedSet<Integer> points, int end) {
        State known = states.get(points);
        if (known != null) {
            return known;
        }
        State state = new State();
        states.put(points, state);
        if (points.contains(end)) {
            state.setComplete();
        }
        SortedMap<Symbol, List<Integer>> next = new TreeMap<>();
        for (int point : points) {
            steps.get(point).forEach((symbol, to) -> next.computeIfAbsent(symbol, key -> new ArrayList<>()).add(to));
        }
        next.forEach((symbol, to) -> state.connect(symbol, state(close(to), end)));
        return state;
    }

    private SortedSet<Integer> close(List<Integer> from) {
        SortedSet<Integer> points = new TreeSet<>();
        List<Integer> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            int point = open.removeLast();
            if (points.add(point)) {
                open.addAll(free.get(point));
            }
        }
        return points;
    }
}
