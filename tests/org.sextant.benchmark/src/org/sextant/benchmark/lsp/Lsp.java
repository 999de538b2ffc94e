package org.sextant.benchmark.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.sextant.benchmark.Machine;

/** Measures the language server, and writes tables to standard output and to a file. */
public final class Lsp {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int LARGE = 10_000;
    private static final int ROUNDS = 100;
    private static final int ROUNDS_LARGE = 20;
    private static final int STARTS = 5;
    private static final int STARTS_LARGE = 3;

    private final Path root;
    private final Path work;
    private final StringBuilder report = new StringBuilder();

    private Lsp(Path root) {
        this.root = root;
        work = root.resolve("target/benchmark/lsp");
    }

    /**
     * Measures.
     *
     * @param arguments the checkout, and how many activities, one portfolio each (1,000, 10,000 and 100,000 unless given)
     * @throws IOException if the server does not do what it should
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        new Lsp(Path.of(arguments[0]).toAbsolutePath()).run(sizes.isEmpty() ? SIZES : sizes);
    }

    private void run(List<Integer> sizes) throws IOException {
        Machine machine = Machine.now();
        Files.createDirectories(work);
        report.append("The language server over its standard input and output; milliseconds\n").append(machine.words())
                .append(", Java ").append(Runtime.version()).append("\nload before it began: ").append(machine.load())
                .append('\n');
        for (int size : sizes) {
            measure(size);
            // The largest takes long; what is known is there meanwhile.
            Files.writeString(work.resolve("results.txt"), report, StandardCharsets.UTF_8);
        }
        System.out.print(report);
    }

    private void measure(int size) throws IOException {
        WrittenPortfolio portfolio = WrittenPortfolio.write(work.resolve("portfolio-" + size), size);
        Times times = new Times();
        Visit visit = new Visit(root, work.resolve("server.log"), portfolio);
        int starts = size <= LARGE ? STARTS : STARTS_LARGE;
        for (int i = 1; i < starts; i++) {
            say(size + " activities: opening, " + i + " of " + starts);
            visit.make("", times, 0);
        }
        int rounds = size <= LARGE ? ROUNDS : ROUNDS_LARGE;
        say(size + " activities: opening, and working, " + rounds + " rounds");
        Visit.Outcome outcome = visit.make("", times, rounds);
        say(size + " activities: the same again, with samples of where the time goes");
        Path recording = work.resolve("server.jfr");
        Files.deleteIfExists(recording);
        Times sampled = new Times();
        visit.make("-XX:StartFlightRecording:settings=profile,maxsize=1g,filename=" + recording
                + " -Xlog:jfr*=off", sampled, rounds / 2);
        new Report(portfolio, times, outcome, sampled.spans(), Samples.of(recording, sampled.spans()))
                .writeTo(report);
    }

    private static void say(String what) {
        System.err.println("benchmark: " + what);
    }
}
