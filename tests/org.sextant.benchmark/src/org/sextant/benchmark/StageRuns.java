package org.sextant.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Starts processes that run the stages, with the class path, options and class-data archive of the start script. */
final class StageRuns {
    /** The first Java that uses an ahead-of-time cache instead of a shared archive. */
    private static final int AHEAD_OF_TIME = 25;

    /** Otherwise three of four collections leave up to 5 % of the heap as it is, garbage that counts as used. */
    private static final String COMPACT = "-XX:MarkSweepAlwaysCompactCount=1";

    private final Checkout checkout;
    private final JavaHome java;
    private final ProcessMeter meter;
    private final int rounds;

    StageRuns(Checkout checkout, JavaHome java, ProcessMeter meter, int rounds) {
        this.checkout = checkout;
        this.java = java;
        this.meter = meter;
        this.rounds = rounds;
    }

    /**
     * Runs the stages of one portfolio: cold in a new process for each round, warm several times in the first of them.
     *
     * @param workload the portfolio
     * @return what they used
     * @throws IOException          if a process fails
     * @throws InterruptedException if interrupted
     */
    StageResults run(Workload workload) throws IOException, InterruptedException {
        StageResults results = new StageResults();
        for (int round = 1; round <= rounds; round++) {
            Progress.say("round " + round + " of " + rounds + ", stages of " + Figures.count(workload.size()));
            results.addFloor(run(workload, StageProcess.FLOOR, 0));
            results.addCheck(run(workload, StageProcess.CHECK, round == 1 ? rounds : 0));
        }
        return results;
    }

    private List<String> run(Workload workload, String what, int warm) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options());
        if (warm > 0) {
            command.add(COMPACT);
        }
        command.addAll(List.of("-cp", checkout.library() + File.pathSeparator + checkout.benchmark(),
                StageProcess.class.getName(), workload.portfolio().folder().toString(), what, String.valueOf(warm)));
        meter.run(command, Contender.environment(java));
        return meter.written();
    }

    /** As in releng/org.sextant.dist/launcher/sextant. */
    private List<String> options() {
        List<String> options = new ArrayList<>(List.of(java.command(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:MaxTenuringThreshold=0", "-XX:-UsePerfData", "-Xlog:cds*=off",
                "-Dguice_bytecode_gen_option=DISABLED", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        boolean ahead = java.major() >= AHEAD_OF_TIME;
        options.add(ahead ? "-Xlog:aot*=off" : "-Xshare:auto");
        if (ahead) {
            options.add("-XX:+UseCompactObjectHeaders");
        }
        if (Files.exists(checkout.archive(java))) {
            options.add((ahead ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + checkout.archive(java));
        }
        return options;
    }
}
