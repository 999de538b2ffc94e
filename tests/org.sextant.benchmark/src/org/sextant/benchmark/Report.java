package org.sextant.benchmark;

import java.util.List;
import java.util.Map;

/** Writes what was measured, as plain text. */
final class Report {
    private static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a report.
     *
     * @param openFastTrace the version of OpenFastTrace
     * @param rounds        how many rounds
     * @param machine       where it ran
     * @param workloads     the files
     */
    Report(String openFastTrace, int rounds, Machine machine, List<Workload> workloads) {
        text.append("Sextant beside OpenFastTrace ").append(openFastTrace).append("; medians of ").append(rounds)
                .append(rounds == 1 ? " round\n" : " rounds\n");
        text.append(machine.words()).append('\n');
        if (machine.load() >= 0) {
            text.append("load before it began: ").append(Figures.plain(machine.load())).append('\n');
        }
        text.append("1 MB is 1,000,000 bytes; processor times are counted in steps of 0.010 s\n");
        files(workloads);
    }

    /**
     * Writes the results.
     *
     * @param results one for each Java
     * @return the whole report
     */
    String write(List<JavaResults> results) {
        for (JavaResults result : results) {
            text.append("\n\n").append(result.java().words()).append('\n');
            cold(result);
            result.sizes().forEach(this::stages);
            heading("Live heap: a loaded portfolio and all else that the process needs");
            Table table = new Table(1, "activities", "MB", "bytes an activity");
            for (SizeResults each : result.sizes()) {
                long live = each.stages().live();
                table.row(Figures.count(each.workload().size()), Figures.megabytes(live),
                        Figures.count(live / each.workload().size()));
            }
            table.writeTo(text);
            heading("Targets");
            new Targets(result).lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    private void heading(String words) {
        text.append('\n').append(words).append('\n');
    }

    private void files(List<Workload> workloads) {
        heading("Files");
        Table table = new Table(1, "activities or items", "Sextant files", "MB", "bytes each", "references each",
                "OpenFastTrace files", "MB", "bytes each");
        for (Workload each : workloads) {
            GeneratedFiles ours = each.portfolio();
            GeneratedFiles theirs = each.specification();
            table.row(Figures.count(each.size()), Figures.count(ours.files()), Figures.megabytes(ours.bytes()),
                    Figures.count(ours.bytes() / each.size()), Figures.ratio(each.references(), each.size()),
                    Figures.count(theirs.files()), Figures.megabytes(theirs.bytes()),
                    Figures.count(theirs.bytes() / each.size()));
        }
        table.writeTo(text);
    }

    private void cold(JavaResults result) {
        heading("Cold processes");
        Table table = new Table(2, "activities or items", "", "wall s", "fastest", "slowest", "CPU s", "peak MB",
                "x OFT wall", "x OFT CPU", "x OFT peak", "x read, lex");
        for (Map.Entry<String, List<Usage>> each : result.start().entrySet()) {
            table.row(row(NOTHING, each.getKey(), each.getValue(), null, null));
        }
        for (SizeResults size : result.sizes()) {
            Usage theirs = size.median(Contender.OPEN_FAST_TRACE);
            for (Map.Entry<String, List<Usage>> each : size.cold().entrySet()) {
                boolean isOurs = each.getKey().equals(Contender.CHECK);
                table.row(row(Figures.count(size.workload().size()), each.getKey(), each.getValue(),
                        isOurs ? theirs : null, isOurs ? size.stages().coldFloor() : null));
            }
        }
        table.writeTo(text);
    }

    private static String[] row(String size, String name, List<Usage> usages, Usage theirs, Usage floor) {
        Usage median = Usage.median(usages);
        long fastest = usages.stream().mapToLong(Usage::wall).min().orElseThrow();
        long slowest = usages.stream().mapToLong(Usage::wall).max().orElseThrow();
        return new String[]{size, name, Figures.seconds(median.wall()), Figures.seconds(fastest),
                Figures.seconds(slowest), Figures.seconds(median.cpu()), Figures.megabytes(median.peak()),
                theirs == null ? NOTHING : Figures.ratio(median.wall(), theirs.wall()),
                theirs == null ? NOTHING : Figures.ratio(median.cpu(), theirs.cpu()),
                theirs == null ? NOTHING : Figures.ratio(median.peak(), theirs.peak()),
                floor == null ? NOTHING : Figures.ratio(median.wall(), floor.wall())};
    }

    private void stages(SizeResults size) {
        StageResults stages = size.stages();
        heading("Stages, " + Figures.count(size.workload().size()) + " activities");
        Table table = new Table(1, "", "cold s", "x read, lex", "warm s", "x read, lex", "CPU s", "peak heap MB",
                "allocated MB", "keeps MB");
        for (Stage stage : Stage.values()) {
            table.row(row(stage.words(), stages.cold(stage), stages.warm(stage), stages, stages.allocated(stage),
                    stages.kept(stage)));
        }
        table.row(row("sum", stages.coldCheck(), stages.warmCheck(), stages, null, null));
        table.row(row("start and end of process", size.rest(), null, stages, null, null));
        table.row(row("reading and lexing", stages.coldFloor(), stages.warmFloor(), stages, null, null));
        table.writeTo(text);
    }

    private static String[] row(String name, Usage cold, Usage warm, StageResults stages, Long allocated, Long kept) {
        return new String[]{name, cold == null ? NOTHING : Figures.seconds(cold.wall()),
                cold == null ? NOTHING : Figures.ratio(cold.wall(), stages.coldFloor().wall()),
                warm == null ? NOTHING : Figures.seconds(warm.wall()),
                warm == null ? NOTHING : Figures.ratio(warm.wall(), stages.warmFloor().wall()),
                warm == null ? NOTHING : Figures.seconds(warm.cpu()),
                warm == null ? NOTHING : Figures.megabytes(warm.peak()),
                allocated == null ? NOTHING : Figures.megabytes(allocated),
                kept == null ? NOTHING : Figures.megabytes(kept)};
    }
}
