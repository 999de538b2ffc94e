package org.sextant.analysis.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.sextant.analysis.internal.Say;
import org.sextant.core.Words;
import org.sextant.model.Element;

/** Says how elements go round in a circle, one after the other, so that people see where to cut it. */
final class Circle {
    private static final int FEW = 5;

    private Circle() {
    }

    /**
     * Words a circle. Neither the order of the elements nor that of what they lead to makes a difference.
     *
     * @param <T>      the elements
     * @param elements elements of which each leads to each, over others among them
     * @param next     where an element leads
     * @param property the property that leads there
     * @return a sentence about the shortest circle that begins with the first of their titles
     */
    static <T extends Element> String sentence(List<T> elements, Function<T, ? extends Collection<? extends T>> next,
            String property) {
        String quoted = "\"" + property + "\"";
        List<T> round = round(elements, next);
        if (round.size() == 1) {
            return Say.title(round.getFirst()) + " has itself as " + quoted + "; remove it there";
        }
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < round.size() && steps.size() < FEW; i++) {
            steps.add(Say.title(round.get(i)) + " " + quoted + " " + Say.title(round.get((i + 1) % round.size())));
        }
        if (round.size() > FEW) {
            steps.add(round.size() - FEW + " more");
        }
        return Words.list(steps) + " go round in a circle; remove one " + quoted;
    }

    private static <T extends Element> List<T> round(List<T> elements,
            Function<T, ? extends Collection<? extends T>> next) {
        Comparator<T> byTitle = Comparator.<T, String>comparing(Say::title).thenComparing(Say::reference);
        Set<T> among = new HashSet<>(elements);
        T first = elements.stream().min(byTitle).orElseThrow();
        Map<T, T> from = new HashMap<>();
        Deque<T> open = new ArrayDeque<>(List.of(first));
        while (!from.containsKey(first)) {
            T at = open.remove();
            next.apply(at).stream().filter(among::contains).sorted(byTitle).forEach(to -> {
                if (from.putIfAbsent(to, at) == null) {
                    open.add(to);
                }
            });
        }
        List<T> round = new ArrayList<>();
        T at = first;
        do {
            at = Objects.requireNonNull(from.get(at));
            round.add(at);
        } while (at != first);
        return round.reversed();
    }
}
