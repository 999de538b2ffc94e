package org.sextant.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmark and writes its tables to standard output and to a file. Progress goes to standard error. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the options that {@link Options#USAGE} lists
     * @throws IOException          if files cannot be written, or a process does not do what it should
     * @throws InterruptedException if interrupted
     */
    @SuppressWarnings("checkstyle:NoExit")
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.read(List.of(arguments));
        } catch (IllegalArgumentException e) {
            Progress.say(e.getMessage() + "\n" + Options.USAGE.stripTrailing());
            System.exit(WRONG_USE);
            return;
        }
        if (options.help()) {
            System.out.print(Options.USAGE);
            return;
        }
        Checkout checkout = Checkout.current();
        String report = new Benchmark(checkout, options).run();
        Path file = checkout.work().resolve("results.txt");
        Files.writeString(file, report, StandardCharsets.UTF_8);
        System.out.print(report);
        Progress.say("written to " + checkout.root().relativize(file));
    }
}
