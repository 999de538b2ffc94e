package org.sextant.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * Writes specifications of a given number of items for OpenFastTrace: of ten, one is a feature, four are requirements
 * that cover it, five are designs that cover these. Everything needed is covered. A hundred items a file,
 * about as long as the activities, and somewhat shorter than the items of OpenFastTrace's own specifications.
 */
final class OpenFastTraceGenerator {
    private static final int A_FILE = 100;
    private static final int A_FEATURE = 10;
    private static final int REQUIREMENTS = 4;
    private static final long SEED = 42;

    private final int items;
    private final GeneratedFiles files;
    private final Prose prose = new Prose(new Random(SEED));

    /**
     * Makes a generator.
     *
     * @param items how many
     * @param files takes the files
     */
    OpenFastTraceGenerator(int items, GeneratedFiles files) {
        this.items = items;
        this.files = files;
    }

    /**
     * Writes the files.
     *
     * @throws IOException if they cannot be written
     */
    void write() throws IOException {
        for (int first = 0; first < items; first += A_FILE) {
            StringBuilder text = new StringBuilder("# Specification " + first / A_FILE + "\n");
            for (int i = first; i < Math.min(items, first + A_FILE); i++) {
                write(i, text);
            }
            files.write(Prose.fill("specification-%06d.md", first), text);
        }
    }

    private void write(int number, StringBuilder text) {
        int feature = number / A_FEATURE * A_FEATURE;
        text.append("\n## ").append(prose.title()).append(", ").append(number).append("\n`").append(id(number))
                .append("`\n\n").append(prose.sentences(2, 3)).append('\n');
        if (prose.chance(45)) {
            text.append("\nRationale:\n\n").append(prose.sentences(2, 3)).append('\n');
        }
        switch (kind(number)) {
        case "feat" -> needs(number + 1, "req", text);
        case "req" -> {
            covers(List.of(feature), text);
            needs(number + REQUIREMENTS, "dsn", text);
        }
        default -> {
            int covered = feature + 1 + (number - feature - 1) % REQUIREMENTS;
            int earlier = prose.number(0, feature / A_FEATURE) * A_FEATURE + prose.number(1, REQUIREMENTS);
            covers(earlier == covered || earlier >= number ? List.of(covered) : List.of(covered, earlier), text);
        }
        }
    }

    /** What covers an item is asked for only where there is a last item to cover it. */
    private void needs(int coveredBy, String kind, StringBuilder text) {
        if (coveredBy < items) {
            text.append("\nNeeds: ").append(kind).append('\n');
        }
    }

    private static void covers(List<Integer> numbers, StringBuilder text) {
        text.append("\nCovers:\n\n");
        numbers.forEach(each -> text.append("* [").append(id(each)).append("](#work-").append(each).append(")\n"));
    }

    private static String id(int number) {
        return kind(number) + "~work-" + number + "~1";
    }

    private static String kind(int number) {
        int place = number % A_FEATURE;
        return place == 0 ? "feat" : place <= REQUIREMENTS ? "req" : "dsn";
    }
}
