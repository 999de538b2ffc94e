package org.sextant.benchmark.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.sextant.benchmark.GeneratedFiles;
import org.sextant.benchmark.PortfolioGenerator;

/**
 * The benchmark's portfolio with a place that a thousand activities name, evenly spread, and an activity to type in. Both
 * stand at the top of the file that is opened, so that all else in it moves with each key.
 *
 * @param folder     where it is
 * @param activities how many activities were made
 * @param opened     the file to open
 */
record WrittenPortfolio(Path folder, int activities, Path opened) {
    /** The place. */
    static final String PLACE = "Everywhere";
    /** How many activities name it, where there are as many; the one to type in does too. */
    static final int USES = 1_000;
    /** The reference in the activity to type in that means nothing, so that each key changes where a finding stands. */
    static final String MISSPELT = "Misspelt";

    private static final String TOP = """

        place %s "Everywhere"

        activity Typed "Typing" { in csif.vision.narrative  lead Place0.Council  at %1$s  with %s  after Work1 }
        """;
    private static final String AT = "    at ";

    /**
     * Writes one.
     *
     * @param folder     where; what is there goes
     * @param activities how many
     * @return the portfolio
     * @throws IOException if it cannot be written
     */
    static WrittenPortfolio write(Path folder, int activities) throws IOException {
        new PortfolioGenerator(activities, new GeneratedFiles(folder)).write();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("activities"))) {
            files = listed.sorted().toList();
        }
        int every = Math.max(1, activities / USES);
        int activity = 0;
        for (Path file : files) {
            StringBuilder text = new StringBuilder();
            for (String line : Files.readAllLines(file)) {
                boolean moves = line.startsWith(AT) && activity++ % every == 0;
                text.append(moves ? AT + PLACE : line).append('\n');
            }
            Files.writeString(file, text);
        }
        Path opened = files.getFirst();
        String text = Files.readString(opened);
        int top = text.indexOf('\n') + 1;
        Files.writeString(opened, text.substring(0, top) + TOP.formatted(PLACE, MISSPELT) + text.substring(top));
        return new WrittenPortfolio(folder, activities, opened);
    }

    /** The text of the file that is opened. */
    String text() {
        try {
            return Files.readString(opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
