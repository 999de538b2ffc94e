package org.sextant.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures commands as cold processes, in turn: each once, then each once more, and so on. */
final class ColdRuns {
    private final ProcessMeter meter;
    private final int rounds;

    ColdRuns(ProcessMeter meter, int rounds) {
        this.meter = meter;
        this.rounds = rounds;
    }

    /**
     * Runs commands. Each is run once before, so that the files are in the operating system's memory for all alike.
     *
     * @param contenders the commands
     * @return what each used, by its name
     * @throws IOException          if one does not do what it should
     * @throws InterruptedException if interrupted
     */
    Map<String, List<Usage>> run(List<Contender> contenders) throws IOException, InterruptedException {
        Map<String, List<Usage>> usages = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            meter.run(contender.command(), contender.environment());
            String last = last(meter.written());
            Progress.say(contender.name() + ": " + last);
            if (!last.contains(contender.expected())) {
                throw new IOException(contender.name() + " wrote " + last + " instead of " + contender.expected());
            }
            usages.put(contender.name(), new ArrayList<>());
        }
        for (int round = 1; round <= rounds; round++) {
            for (Contender contender : contenders) {
                Usage usage = meter.run(contender.command(), contender.environment());
                usages.get(contender.name()).add(usage);
                Progress.say("round " + round + " of " + rounds + ", " + contender.name() + ": "
                        + Figures.seconds(usage.wall()) + " s");
            }
        }
        return usages;
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getLast().replaceAll("\u001B\\[[0-9;]*m", "");
    }
}
