package org.sextant.workbench.views.internal;

/** Where the arrow keys lead in a scene. */
public final class Compass {
    /** A direction. */
    public enum Way {
        LEFT, RIGHT, UP, DOWN
    }

    private Compass() {
    }

    /**
     * Finds the next item in a direction: the nearest one, rather straight ahead than aside.
     *
     * @param scene the scene
     * @param from  the item to start from
     * @param way   the direction
     * @return the item's number; the same where there is none further on
     */
    public static int next(Scene scene, int from, Way way) {
        Box start = scene.items().get(from).box();
        int best = from;
        long nearest = Long.MAX_VALUE;
        for (int i = 0; i < scene.items().size(); i++) {
            Box box = scene.items().get(i).box();
            if (i != from && isAhead(start, box, way)) {
                long distance = distance(start, box, way);
                if (distance < nearest) {
                    nearest = distance;
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean isAhead(Box start, Box box, Way way) {
        return switch (way) {
        case LEFT -> box.right() <= start.x() + 1 && box.overlapsRows(start);
        case RIGHT -> box.x() >= start.right() - 1 && box.overlapsRows(start);
        case UP -> box.bottom() <= start.y() + 1;
        case DOWN -> box.y() >= start.bottom() - 1;
        };
    }

    private static long distance(Box start, Box box, Way way) {
        return switch (way) {
        case LEFT -> aside(start.x() - box.right(), Math.abs(box.y() - start.y()));
        case RIGHT -> aside(box.x() - start.right(), Math.abs(box.y() - start.y()));
        case UP -> aside(start.y() - box.bottom(), offColumn(start, box));
        case DOWN -> aside(box.y() - start.bottom(), offColumn(start, box));
        };
    }

    private static int offColumn(Box start, Box box) {
        return start.overlapsColumns(box) && Math.abs(start.x() - box.x()) < Math.min(start.width(), box.width()) ? 0
                : Math.abs(box.middleX() - start.middleX());
    }

    private static long aside(int ahead, int off) {
        return Math.max(0, ahead) + 3L * off;
    }
}
