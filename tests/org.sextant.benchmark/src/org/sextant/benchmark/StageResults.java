package org.sextant.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the stages of one portfolio used. */
final class StageResults {
    private final Map<Stage, List<Usage>> floor = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Usage>> cold = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Usage>> warm = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> allocated = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> kept = new EnumMap<>(Stage.class);
    private long live = Usage.UNKNOWN;

    /** Takes what a process wrote that only read and lexed. */
    void addFloor(List<String> lines) {
        lines.stream().filter(StageLine::is).map(StageLine::read).forEach(line -> add(floor, line));
    }

    /** Takes what a process wrote that ran all stages. */
    void addCheck(List<String> lines) {
        for (String line : lines) {
            if (StageLine.is(line)) {
                addCheck(StageLine.read(line));
            } else if (line.startsWith(StageProcess.LIVE)) {
                live = Long.parseLong(line.substring(StageProcess.LIVE.length()));
            }
        }
    }

    private void addCheck(StageLine line) {
        add(line.round() == 0 ? cold : warm, line);
        if (line.round() > 0) {
            allocated.put(line.stage(), line.allocated());
            kept.put(line.stage(), line.kept());
        }
    }

    private static void add(Map<Stage, List<Usage>> to, StageLine line) {
        to.computeIfAbsent(line.stage(), key -> new ArrayList<>()).add(line.usage());
    }

    /** The medians of a stage in new processes; null for one that is not run cold, or whose parts ran before. */
    Usage cold(Stage stage) {
        return stage == Stage.LEX ? median(floor, stage) : stage == Stage.LOAD ? null : median(cold, stage);
    }

    /** The medians of a stage in a process that ran it before; null for one that is run once. */
    Usage warm(Stage stage) {
        return median(warm, stage);
    }

    private static Usage median(Map<Stage, List<Usage>> of, Stage stage) {
        return of.containsKey(stage) ? Usage.median(of.get(stage)) : null;
    }

    /** Bytes of objects that a stage made in the last warm round; null for one that is run once. */
    Long allocated(Stage stage) {
        return allocated.get(stage);
    }

    /** Bytes that a stage's results hold, in the last warm round; null for one that is run once. */
    Long kept(Stage stage) {
        return kept.get(stage);
    }

    /** Bytes that a loaded portfolio holds, with the language and all else that the process needs. */
    long live() {
        return live;
    }

    /** Reading and lexing in new processes. */
    Usage coldFloor() {
        return median(floor, Stage.READ).then(median(floor, Stage.LEX));
    }

    /** Reading and lexing in a process that did so before. */
    Usage warmFloor() {
        return warm(Stage.READ).then(warm(Stage.LEX));
    }

    /** All stages of a check in new processes. */
    Usage coldCheck() {
        return sum(true);
    }

    /** All stages of a check, but the setting up, in a process that ran them before. */
    Usage warmCheck() {
        return sum(false);
    }

    private Usage sum(boolean isCold) {
        Usage sum = new Usage(0, 0, 0);
        for (Stage stage : Stage.values()) {
            Usage usage = isCold ? cold(stage) : warm(stage);
            if (stage.isOfCheck() && usage != null) {
                sum = sum.then(usage);
            }
        }
        return sum;
    }
}
