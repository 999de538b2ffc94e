package org.sextant.workbench.views.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn, laid out.
 *
 * @param width  how wide it is
 * @param height how high it is
 * @param head   how much of it, from its upper edge, stays where it is while the rest is scrolled
 * @param ground what is drawn first
 * @param items  what can be chosen, in the order in which it is read
 * @param unsaid what is to be said of it and found no room
 */
public record Scene(int width, int height, int head, List<Mark> ground, List<Item> items, List<String> unsaid) {
    /** Nothing. */
    public static final Scene EMPTY = new Scene(0, 0, List.of(), List.of());

    public Scene {
        ground = List.copyOf(ground);
        items = List.copyOf(items);
        unsaid = List.copyOf(unsaid);
    }

    /** A scene that is scrolled as a whole and says all. */
    public Scene(int width, int height, List<Mark> ground, List<Item> items) {
        this(width, height, 0, ground, items, List.of());
    }

    /** Whether an item stays where it is. */
    public boolean isHead(Item item) {
        return item.box().y() < head;
    }

    /**
     * Something that can be chosen.
     *
     * @param key   what it stands for; no two of a scene have the same
     * @param box   where it is
     * @param name  all of it in words, for those who hear it
     * @param tip   what is shown when the pointer rests on it; empty for nothing
     * @param marks what is drawn
     * @param tone  the number of the group of domains, or {@link Mark#PLAIN}
     */
    public record Item(String key, Box box, String name, String tip, List<Mark> marks, int tone) {
        public Item {
            marks = List.copyOf(marks);
        }

        /** The same, with its lower edge elsewhere. */
        public Item downTo(int bottom) {
            return new Item(key, new Box(box.x(), box.y(), box.width(), bottom - box.y()), name, tip, marks, tone);
        }
    }

    /** Finds an item's place in the list by its key; -1 if there is none. */
    public int indexOf(@Nullable String key) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the item at a point; -1 if there is none. */
    public int at(int x, int y) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).box().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }
}
