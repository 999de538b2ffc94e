package org.sextant.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares what was measured with what is aimed at, and says of what falls short what costs it. */
final class Targets {
    private static final int NEWEST = 25;
    private static final int SMALL = 1_000;
    private static final int MIDDLE = 10_000;
    private static final int LARGE = 100_000;
    private static final double SMALL_RATIO = 1.5;
    private static final double SMALL_RATIO_BEFORE = 2.5;
    private static final double RATIO = 2;
    private static final double GROWTH = 1.5;
    private static final double LIVE_MEGABYTES = 120;
    private static final double MEGA = 1e6;
    private static final int COSTS = 4;

    private final JavaResults results;
    private final List<String> lines = new ArrayList<>();

    Targets(JavaResults results) {
        this.results = results;
        boolean newest = results.java().major() >= NEWEST;
        ratio(SMALL, newest ? SMALL_RATIO : SMALL_RATIO_BEFORE);
        if (newest) {
            ratio(MIDDLE, RATIO);
            ratio(LARGE, RATIO);
            growth();
            live();
        }
    }

    /** What was found, a line for each target, and one more for what costs most where it is not reached. */
    List<String> lines() {
        return lines;
    }

    private void ratio(int size, double target) {
        String words = "cold check of " + Figures.count(size) + " within " + target + " x OpenFastTrace";
        SizeResults measured = results.size(size);
        if (compare(words, measured == null ? null : measured.ratio(), target, "x")) {
            lines.add("  costs: " + times(measured));
        }
    }

    private void growth() {
        SizeResults middle = results.size(MIDDLE);
        SizeResults large = results.size(LARGE);
        Double growth = middle == null || large == null ? null : anActivity(large) / anActivity(middle);
        if (compare("time per activity at " + Figures.count(LARGE) + " at most " + GROWTH + " x that at "
                + Figures.count(MIDDLE), growth, GROWTH, "x")) {
            lines.add("  costs at " + Figures.count(MIDDLE) + ": " + times(middle));
            lines.add("  costs at " + Figures.count(LARGE) + ": " + times(large));
        }
    }

    private static double anActivity(SizeResults size) {
        return (double) size.median(Contender.CHECK).wall() / size.workload().size();
    }

    private void live() {
        SizeResults middle = results.size(MIDDLE);
        if (compare("live heap at " + Figures.count(MIDDLE) + " under " + (int) LIVE_MEGABYTES + " MB",
                middle == null ? null : middle.stages().live() / MEGA, LIVE_MEGABYTES, "MB")) {
            lines.add("  holds: " + memory(middle.stages()));
        }
    }

    /** Adds a line; says whether the target is missed. */
    private boolean compare(String words, Double measured, double target, String unit) {
        if (measured == null) {
            lines.add(words + ": not measured");
            return false;
        }
        boolean missed = measured > target;
        lines.add(words + ": " + Figures.plain(measured) + ' ' + unit + ", "
                + (missed ? "short by " + Math.round(Math.ceil((measured / target - 1) * 100)) + " %" : "reached"));
        return missed;
    }

    private record Cost(String words, double amount) {
    }

    private static String times(SizeResults size) {
        double whole = size.median(Contender.CHECK).wall();
        List<Cost> costs = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.isOfCheck()) {
                costs.add(new Cost(stage.words(), size.stages().cold(stage).wall()));
            }
        }
        costs.add(new Cost("start and end of process", size.rest().wall()));
        StringBuilder text = new StringBuilder();
        costs.stream().sorted(Comparator.comparingDouble(Cost::amount).reversed()).limit(COSTS)
                .forEach(cost -> text.append(text.isEmpty() ? "" : ", ").append(cost.words()).append(' ')
                        .append(Figures.seconds((long) cost.amount())).append(" s (")
                        .append(Math.round(cost.amount() / whole * 100)).append(" %)"));
        return text.toString();
    }

    private static String memory(StageResults stages) {
        List<Cost> costs = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.isOfCheck() && stages.kept(stage) != null) {
                costs.add(new Cost(stage.words(), stages.kept(stage)));
            }
        }
        StringBuilder text = new StringBuilder();
        costs.stream().sorted(Comparator.comparingDouble(Cost::amount).reversed()).limit(COSTS)
                .forEach(cost -> text.append(text.isEmpty() ? "" : ", ").append(cost.words()).append(' ')
                        .append(Figures.megabytes((long) cost.amount())).append(" MB"));
        return text.toString();
    }
}
