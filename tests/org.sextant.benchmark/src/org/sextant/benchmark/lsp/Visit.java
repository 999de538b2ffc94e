package org.sextant.benchmark.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** From the server's start to its end, with a file of a portfolio open. */
final class Visit {
    private final Path root;
    private final Path log;
    private final WrittenPortfolio portfolio;

    /**
     * What is known at the end.
     *
     * @param peak    the most real memory that the server's process had, in bytes; -1 if unknown
     * @param opened  the processor time until the findings were there, in nanoseconds; -1 if unknown
     * @param cpu     the processor time of the work that followed, in nanoseconds; -1 if unknown
     * @param edits   how many changes a renaming took
     * @param renames how many renamings were shown as progress
     */
    record Outcome(long peak, long opened, long cpu, int edits, long renames) {
    }

    Visit(Path root, Path log, WrittenPortfolio portfolio) {
        this.root = root;
        this.log = log;
        this.portfolio = portfolio;
    }

    /**
     * Makes a visit.
     *
     * @param options more options for Java
     * @param times   takes what is measured
     * @param rounds  how often everything is done once the file is open; 0 to do nothing
     * @return what is known at the end
     * @throws IOException if the server does not do what it should
     */
    Outcome make(String options, Times times, int rounds) throws IOException {
        try (Editor editor = Editor.start(root, log, options)) {
            Instant from = Instant.now();
            OpenText text = new OpenText(editor, portfolio.opened(), portfolio.text());
            CompletableFuture<Long> found = editor.findings(text.uri(), text.version());
            long began = System.nanoTime();
            editor.initialize(portfolio.folder());
            text.open();
            long there = Editor.await(found);
            times.add(Measure.START, there - editor.began());
            times.add(Measure.OPENING, there - began);
            times.measured(Measure.OPENING, from, 1);
            long opened = editor.cpu();
            Work work = new Work(editor, text, rounds, times);
            if (rounds > 0) {
                work.run();
            }
            return new Outcome(editor.peak(), opened, opened < 0 ? -1 : editor.cpu() - opened, work.edits(),
                    editor.shown("Renaming"));
        }
    }
}
