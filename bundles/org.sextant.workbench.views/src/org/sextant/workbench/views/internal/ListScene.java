package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.State;

/** Lays entries out below each other, under headings. */
public final class ListScene {
    private static final int TITLE_LINES = 8;
    private static final int SECOND_LINES = 6;
    private static final int NOTE_LINES = 20;
    private static final int HEADING_LINES = 4;

    private ListScene() {
    }

    /** A heading, an entry, or a text. */
    public sealed interface Line {
    }

    /** A heading over entries. */
    public record Heading(String text, int tone) implements Line {
    }

    /** A text that cannot be chosen, with the sign of a state where there is one. */
    public record Note(String text, @Nullable State state, int tone) implements Line {
        public Note(String text) {
            this(text, null, Mark.PLAIN);
        }
    }

    /**
     * An entry.
     *
     * @param key    what it stands for
     * @param state  the sign beside it, or null
     * @param title  what it is
     * @param second what is said of it
     * @param name   all of it, for those who hear it
     * @param tone   the number of the group of domains, or {@link Mark#PLAIN}
     */
    public record Entry(String key, @Nullable State state, String title, String second, String name, int tone)
            implements
                Line {
    }

    /**
     * Lays a list out.
     *
     * @param lines what is in it
     * @param type  the type
     * @param width how wide it is to be
     * @return the scene
     */
    public static Scene of(List<Line> lines, Type type, int width) {
        Metrics metrics = new Metrics(type.line());
        List<Mark> ground = new ArrayList<>();
        List<Scene.Item> items = new ArrayList<>();
        int left = metrics.pad();
        int inner = width - 2 * left;
        int y = metrics.air();
        boolean after = false;
        for (Line line : lines) {
            switch (line) {
            case Heading heading -> {
                Pen pen = new Pen(type, left, y + (after ? metrics.gap() : 0), inner);
                pen.text(heading.text, heading.tone == Mark.PLAIN ? Mark.Ink.MAIN : Mark.Ink.GROUP, true, heading.tone,
                        HEADING_LINES);
                ground.addAll(pen.marks());
                y = pen.y() + metrics.air() / 2;
            }
            case Note note -> {
                Pen pen = new Pen(type, left, y + metrics.air() / 2, inner);
                if (note.state != null) {
                    pen.sign(note.state, note.tone);
                }
                pen.text(note.text, note.state == null ? 0 : metrics.indent(), Mark.Ink.SECOND, false, Mark.PLAIN,
                        NOTE_LINES);
                ground.addAll(pen.marks());
                y = pen.y() + metrics.air();
            }
            case Entry entry -> {
                Pen pen = new Pen(type, left, y + metrics.air(), inner);
                int indent = entry.state == null ? 0 : metrics.indent();
                if (entry.state != null) {
                    pen.sign(entry.state, entry.tone);
                }
                pen.text(entry.title, indent, Mark.Ink.MAIN, false, entry.tone, TITLE_LINES);
                pen.text(entry.second, indent, Mark.Ink.SECOND, false, entry.tone, SECOND_LINES);
                int bottom = pen.y() + metrics.air();
                items.add(new Scene.Item(entry.key, new Box(0, y, width, bottom - y), entry.name,
                        pen.isShortened() ? entry.title + "\n" + entry.second : "", pen.marks(), entry.tone));
                y = bottom;
            }
            }
            after = true;
        }
        return new Scene(width, y + metrics.air(), ground, items);
    }
}
