package org.sextant.workbench.views.internal;

/**
 * A rectangle.
 *
 * @param x      its left edge
 * @param y      its upper edge
 * @param width  how wide it is
 * @param height how high it is
 */
public record Box(int x, int y, int width, int height) {
    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean contains(int px, int py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    public boolean overlapsRows(Box other) {
        return y < other.bottom() && other.y < bottom();
    }

    public boolean overlapsColumns(Box other) {
        return x < other.right() && other.x < right();
    }

    public int middleX() {
        return x + width / 2;
    }

    public int middleY() {
        return y + height / 2;
    }
}
