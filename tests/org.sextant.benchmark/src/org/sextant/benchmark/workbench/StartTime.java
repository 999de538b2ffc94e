package org.sextant.benchmark.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures from the process's start until the workbench is ready, for the product and for the bare platform in turn: the
 * first start after installing, and later ones.
 */
public final class StartTime {
    private static final int ROUNDS = 5;
    private static final double MOST_TIMES = 1.3;
    private static final int MOST_WARM_MS = 4000;
    private static final int MOST_FIRST_MS = 8000;

    private StartTime() {
    }

    /**
     * Measures.
     *
     * @param arguments the checkout, the product, and how many rounds (5 unless given)
     * @throws IOException          if something is missing or does not start
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        Path product = Path.of(arguments[1]);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        List<Installation> both = Installation.both(root, product);
        Map<Installation, List<Long>> first = new LinkedHashMap<>();
        Map<Installation, List<Long>> warm = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Installation each : both) {
                each.forget();
                long cold = each.start(Installation.java());
                long again = each.start(Installation.java());
                if (round > 0) { // the first round warms up the disk
                    first.computeIfAbsent(each, key -> new ArrayList<>()).add(cold);
                    warm.computeIfAbsent(each, key -> new ArrayList<>()).add(again);
                }
            }
        }
        print("first start", first, MOST_FIRST_MS);
        print("later start", warm, MOST_WARM_MS);
    }

    private static void print(String title, Map<Installation, List<Long>> times, int most) {
        List<Long> medians = new ArrayList<>();
        times.forEach((installation, each) -> {
            Collections.sort(each);
            medians.add(each.get(each.size() / 2));
            System.out.printf("%-12s %-14s median %5d ms   (%d to %d, %d runs)%n", title, installation.title(),
                    each.get(each.size() / 2), each.getFirst(), each.getLast(), each.size());
        });
        System.out.printf("%-12s times the bare platform: %.2f (target %.1f); target %d ms%n", title,
                (double) medians.getFirst() / medians.getLast(), MOST_TIMES, most);
    }
}
