package org.sextant.benchmark.lsp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long everything took, and when it was measured. */
final class Times {
    private final Map<Measure, List<Long>> nanos = new EnumMap<>(Measure.class);
    private final List<Span> spans = new ArrayList<>();

    /**
     * When something was measured.
     *
     * @param measure what
     * @param from    the beginning, after warming up
     * @param to      the end
     * @param rounds  how often
     */
    record Span(Measure measure, Instant from, Instant to, int rounds) {
    }

    void add(Measure measure, long took) {
        nanos.computeIfAbsent(measure, none -> new ArrayList<>()).add(took);
    }

    void measured(Measure measure, Instant from, int rounds) {
        spans.add(new Span(measure, from, Instant.now(), rounds));
    }

    List<Span> spans() {
        return spans;
    }

    int count(Measure measure) {
        return nanos.getOrDefault(measure, List.of()).size();
    }

    /**
     * The time within which a share of the rounds ended.
     *
     * @param measure what was measured, at least once
     * @param percent the share
     * @return the shortest time measured that at least as many rounds did not exceed, in nanoseconds
     */
    long percentile(Measure measure, int percent) {
        List<Long> sorted = nanos.get(measure).stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
