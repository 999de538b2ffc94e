package org.sextant.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a portfolio of a given number of activities, as people write them: several places, a hundred activities a
 * file, about eight references each. The same number gives the same bytes.
 */
public final class PortfolioGenerator {
    static final String SYSTEM = "Benchmark";
    private static final int A_FILE = 100;
    private static final int PLACES = 20;
    private static final int AIMS = 5;
    private static final int GOALS = 50;
    private static final int FEWEST_ORGANISATIONS = 20;
    private static final int ACTIVITIES_AN_ORGANISATION = 100;
    private static final int BOARDS = 5;
    private static final List<String> KINDS = List.of("provider", "local-authority", "voluntary", "primary-care",
            "company");
    private static final String START = """
        // Made up by the benchmark: nothing in here exists.
        system %s "Benchmark Health and Care Partnership" {
            uses       csif
            as-of      2026-03
            population 2.4 million
            budget     GBP 5.3 billion
            source     "Made up"
        }
        """;
    private static final String GOAL = """

        goal Goal%d "%s" {
            towards Aim%d
            measure Days "Days in a month" {
                unit     days
                baseline %d at %s
                target   %d by %s
                reached  about %d at %s
            }
        }
        """;
    private static final String PLACE = """

        place Place%d "Place number %d" {
            population %d_000
            fact "Care homes" %d { source "Market position statement" }

            organisation Council "Council of place %d" { kind local-authority }
        }
        """;
    private static final long SEED = 42;

    private final int activities;
    private final GeneratedFiles files;
    private final Prose prose;
    private final List<String> organisations = new ArrayList<>();

    /**
     * Makes a generator.
     *
     * @param activities how many
     * @param files      takes the files
     */
    public PortfolioGenerator(int activities, GeneratedFiles files) {
        this.activities = activities;
        this.files = files;
        prose = new Prose(new Random(SEED));
    }

    /**
     * Writes the files.
     *
     * @return how many references the activities hold
     * @throws IOException if they cannot be written
     */
    public long write() throws IOException {
        files.write("system.sextant", system());
        files.write("places.sextant", places());
        files.write("organisations.sextant", organisations());
        ActivityWriter writer = new ActivityWriter(prose, PLACES, GOALS, BOARDS, organisations);
        for (int first = 0; first < activities; first += A_FILE) {
            StringBuilder text = new StringBuilder("for " + SYSTEM + "\n");
            for (int i = first; i < Math.min(activities, first + A_FILE); i++) {
                text.append('\n');
                writer.write(i, text);
            }
            files.write(Prose.fill("activities/activities-%06d.sextant", first), text);
        }
        return writer.references();
    }

    private CharSequence system() {
        StringBuilder text = new StringBuilder(Prose.fill(START, SYSTEM));
        for (int i = 0; i < AIMS; i++) {
            text.append("\naim Aim").append(i).append(" \"").append(prose.title()).append("\"\n");
        }
        for (int i = 0; i < GOALS; i++) {
            int level = prose.number(2_000, 6_000);
            text.append(Prose.fill(GOAL, i, prose.title(), prose.number(0, AIMS - 1), level, prose.month(2024),
                    level * 8 / 10, prose.month(2027), level * 9 / 10, prose.month(2025)));
        }
        return text;
    }

    private CharSequence places() {
        StringBuilder text = new StringBuilder("for " + SYSTEM + "\n");
        for (int i = 0; i < PLACES; i++) {
            organisations.add("Place" + i + ".Council");
            text.append(Prose.fill(PLACE, i, i, prose.number(80, 400), prose.number(10, 60), i));
        }
        return text;
    }

    private CharSequence organisations() {
        StringBuilder text = new StringBuilder("for " + SYSTEM + "\n\n");
        for (int i = 0; i < BOARDS; i++) {
            text.append(Prose.fill("organisation Board%d \"Board number %d\" { kind board }\n", i, i));
        }
        int count = Math.max(FEWEST_ORGANISATIONS, activities / ACTIVITIES_AN_ORGANISATION);
        for (int i = 0; i < count; i++) {
            organisations.add("Org" + i);
            text.append(Prose.fill("organisation Org%d \"%s %d\" { kind %s  at Place%d }\n", i, prose.subject(), i,
                    prose.one(KINDS), prose.number(0, PLACES - 1)));
        }
        return text;
    }
}
