package org.sextant.benchmark;

import java.util.List;

/** Writes activities one after the other, and counts their references. */
final class ActivityWriter {
    private static final List<String> MODES = List.of("vision.narrative", "vision.leadership", "vision.understanding",
            "vision.engaging", "operating.management", "operating.resources", "operating.priorities", "operating.goals",
            "capability.connections", "capability.learning", "capability.skills", "redesign.needs", "redesign.pathways",
            "redesign.programmes", "continuous.incremental", "continuous.adapting", "continuous.monitoring",
            "innovation.futures", "innovation.priorities", "innovation.scaling");
    private static final List<String> LEVELS = List.of("organisation", "neighbourhood", "place", "system");
    private static final List<String> METHODS = List.of("PDSA", "Process mapping", "Statistical process control",
            "Experience-based design");
    private static final List<String> TAGS = List.of("frailty", "discharge", "data", "urgent-care", "workforce");
    private static final List<String> TITLES = List.of("Seen within two hours", "Home the next day", "Calls answered",
            "Visits in a month");
    private static final int A_PROGRAMME = 100;
    private static final int BEFORE = 2_000;

    private final Prose prose;
    private final int places;
    private final int goals;
    private final int boards;
    private final List<String> organisations;
    private StringBuilder text = new StringBuilder();
    private long references;

    ActivityWriter(Prose prose, int places, int goals, int boards, List<String> organisations) {
        this.prose = prose;
        this.places = places;
        this.goals = goals;
        this.boards = boards;
        this.organisations = organisations;
    }

    /** How many references there are so far. */
    long references() {
        return references;
    }

    /** Writes an activity; it refers to none with a higher number. */
    void write(int number, StringBuilder out) {
        text = out;
        boolean programme = number % A_PROGRAMME == 0;
        text.append("activity Work").append(number).append(" \"").append(prose.title()).append(", ").append(number)
                .append("\" {\n");
        refer("in", modes());
        refer("at", "Place" + prose.number(0, places - 1));
        property("level", prose.one(LEVELS));
        refer("lead", prose.one(organisations));
        refer("with", prose.one(organisations), prose.one(organisations));
        if (!programme) {
            refer("part-of", "Work" + number / A_PROGRAMME * A_PROGRAMME);
        }
        if (prose.chance(30)) {
            refer("overseen-by", "Board" + prose.number(0, boards - 1));
        }
        time();
        refer("towards", "Goal" + prose.number(0, goals - 1));
        amounts();
        if (prose.chance(60)) {
            measure();
        }
        if (number > 0 && prose.chance(50)) {
            refer("after", "Work" + prose.number(Math.max(0, number - BEFORE), number - 1));
        }
        words();
        text.append("}\n");
    }

    private String[] modes() {
        String mode = "csif." + prose.one(MODES);
        String second = "csif." + prose.one(MODES);
        return prose.chance(25) && !second.equals(mode) ? new String[]{mode, second} : new String[]{mode};
    }

    private void time() {
        switch (prose.number(0, 9)) {
        case 0 -> {
            property("status", "planned since " + prose.month(2025));
            property("from", prose.month(2027));
        }
        case 1, 2 -> property("status", "testing since " + prose.month(2025));
        case 3 -> property("status", "completed since " + prose.month(2025));
        case 4, 5, 6 -> {
            property("status", "planned since " + prose.month(2023) + ", delivering since " + prose.month(2024));
            property("from", prose.month(2024));
            property("to", prose.month(2028));
        }
        default -> {
            property("status", "delivering since " + prose.month(2023));
            property("from", prose.month(2023));
        }
        }
    }

    private void amounts() {
        if (prose.chance(40)) {
            property("effort", prose.number(1, 9) + ".5 fte");
        }
        if (prose.chance(20)) {
            property("cost", "GBP " + prose.number(20, 900) + "_000");
        }
        if (prose.chance(30)) {
            property("method", '"' + prose.one(METHODS) + '"');
        }
    }

    private void measure() {
        text.append("    measure Seen \"").append(prose.one(TITLES)).append("\" { target ").append(prose.number(60, 95))
                .append("% by ").append(prose.month(2027)).append("  reached ").append(prose.number(30, 80))
                .append("% at ")
                .append(prose.month(2025)).append(" }\n");
    }

    private void words() {
        if (prose.chance(40)) {
            property("voices", prose.chance(2) ? "\"Carers\u2019 forum\"" : "\"Carers' forum\"");
        }
        if (prose.chance(30)) {
            property("note", '"' + prose.sentence(8, 20) + '"');
        }
        if (prose.chance(20)) {
            property("source", "\"Board paper " + prose.number(1, 99) + ", page " + prose.number(1, 40) + '"');
        }
        if (prose.chance(30)) {
            property("tags", prose.one(TAGS));
        }
    }

    private void refer(String property, String... names) {
        references += names.length;
        property(property, String.join(", ", names));
    }

    private void property(String property, String value) {
        text.append("    ").append(property).append(" ".repeat(12 - property.length())).append(value).append('\n');
    }
}
