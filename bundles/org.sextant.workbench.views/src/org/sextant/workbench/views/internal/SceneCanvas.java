package org.sextant.workbench.views.internal;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Palette;

/** Shows a scene: scrolled, chosen from with mouse and keyboard, and read out by screen readers. */
public final class SceneCanvas {
    private final Canvas canvas;
    private final PlatformType type;
    private final SceneAccess access;
    private Drawing drawing = (ignored, width, height) -> Scene.EMPTY;
    private Scene scene = Scene.EMPTY;
    private Set<String> atCursor = Set.of();
    private Consumer<String> chosen = key -> {
    };
    private Consumer<String> opened = key -> {
    };
    private @Nullable String key;
    private int up;

    /** Lays a scene out. */
    public interface Drawing {
        Scene draw(Type type, int width, int height);
    }

    /**
     * Makes one.
     *
     * @param parent where
     * @param name   what it is, for those who hear it
     */
    public SceneCanvas(Composite parent, String name) {
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        type = new PlatformType(canvas);
        access = new SceneAccess(this, name);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> lay());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, SceneCanvas::traverse);
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.MouseDoubleClick, this::mouseDoubleClick);
        canvas.addListener(SWT.MouseMove, this::mouseMove);
        canvas.addListener(SWT.FocusIn, event -> focusIn());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> type.dispose());
        bar().addListener(SWT.Selection, event -> scrollTo(bar().getSelection()));
    }

    /** Tells what people choose. */
    public void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** Tells what people open. */
    public void onOpened(Consumer<String> listener) {
        opened = listener;
    }

    /** Says what it is, for those who hear it. */
    public void name(String now) {
        access.name(now);
    }

    /** What screen readers are told of an item, or of the whole where there is no such item. */
    public String spoken(int index) {
        return access.name(index);
    }

    public Canvas control() {
        return canvas;
    }

    public Scene scene() {
        return scene;
    }

    /** The key of the item that is chosen; null if none is. */
    public @Nullable String chosen() {
        return scene.indexOf(key) < 0 ? null : key;
    }

    /** The number of the item that is chosen, or -1. */
    public int chosenIndex() {
        return scene.indexOf(key);
    }

    public boolean isAtCursor(Scene.Item item) {
        return atCursor.contains(item.key());
    }

    /** Shows something else; what was chosen stays so if it is still there. */
    public void show(Drawing now) {
        drawing = now;
        lay();
    }

    /** Chooses an item without telling; null for none. */
    public void choose(@Nullable String now) {
        if (now == null ? key != null : !now.equals(key)) {
            key = now;
            reveal(chosenIndex());
            access.chosen();
            canvas.redraw();
        }
    }

    /** Marks the items that what is at the cursor of the editor belongs to. */
    public void markAtCursor(Set<String> keys) {
        if (!keys.equals(atCursor)) {
            atCursor = Set.copyOf(keys);
            revealCursor();
            canvas.redraw();
        }
    }

    /** Where an item is in the control. */
    public Rectangle bounds(int index) {
        Scene.Item item = scene.items().get(index);
        Box box = item.box();
        return new Rectangle(box.x(), scene.isHead(item) ? box.y() : box.y() - up, box.width(), box.height());
    }

    /** The item at a point of the control; -1 if there is none. */
    public int at(Point point) {
        return scene.at(point.x, point.y < scene.head() ? point.y : point.y + up);
    }

    /** Scrolls to the first of the items marked, unless one of them can be seen. */
    private void revealCursor() {
        int first = -1;
        for (int i = scene.items().size() - 1; i >= 0; i--) {
            if (isAtCursor(scene.items().get(i))) {
                first = i;
                Box box = scene.items().get(i).box();
                if (box.y() >= up + scene.head() && box.bottom() <= up + canvas.getClientArea().height) {
                    return;
                }
            }
        }
        reveal(first);
    }

    private ScrollBar bar() {
        return canvas.getVerticalBar();
    }

    private void lay() {
        Point size = canvas.getSize();
        int width = size.x - bar().getSize().x;
        if (width <= 0) {
            return;
        }
        type.begin();
        try {
            scene = drawing.draw(type, width, size.y);
        } finally {
            type.end();
        }
        bar().setVisible(scene.height() > size.y);
        bar().setValues(0, 0, Math.max(1, scene.height()), Math.max(1, Math.min(size.y, scene.height())),
                Math.max(1, type.line() * 2), Math.max(1, size.y - type.line()));
        scrollTo(up);
        access.changed();
        canvas.redraw();
    }

    private void scrollTo(int y) {
        up = Math.clamp(y, 0, Math.max(0, scene.height() - canvas.getSize().y));
        bar().setSelection(up);
        canvas.redraw();
    }

    private void reveal(int index) {
        if (index >= 0 && !scene.isHead(scene.items().get(index))) {
            Box box = scene.items().get(index).box();
            int height = canvas.getClientArea().height;
            if (box.y() < up + scene.head() || box.height() > height) {
                scrollTo(index == 0 ? 0 : box.y() - scene.head() - type.line());
            } else if (index == scene.items().size() - 1) {
                scrollTo(scene.height());
            } else if (box.bottom() > up + height) {
                scrollTo(box.bottom() - height + type.line() / 2);
            }
        }
    }

    private void paint(Event event) {
        Palette palette = Palette.of(canvas);
        event.gc.setBackground(palette.page());
        event.gc.fillRectangle(canvas.getClientArea());
        Rectangle all = new Rectangle(event.x, event.y, event.width, event.height);
        Rectangle head = all.intersection(new Rectangle(0, 0, canvas.getSize().x, scene.head()));
        paint(event.gc, palette, all, false);
        if (!head.isEmpty()) {
            event.gc.setClipping(head);
            event.gc.setBackground(palette.page());
            event.gc.fillRectangle(head);
            paint(event.gc, palette, head, true);
        }
    }

    private void paint(GC gc, Palette palette, Rectangle clip, boolean head) {
        ScenePainter painter = new ScenePainter(gc, palette, canvas.getFont(), type.boldFont(), clip, head ? 0 : up);
        painter.draw(scene.ground().stream().filter(mark -> mark.top() < scene.head() == head).toList());
        for (Scene.Item item : scene.items()) {
            if (scene.isHead(item) == head && painter.sees(item)) {
                if (item.key().equals(key)) {
                    painter.chosen(item, canvas.isFocusControl());
                }
                painter.draw(item.marks());
                if (isAtCursor(item)) {
                    painter.cursor(item, type.line());
                }
            }
        }
    }

    private void focusIn() {
        access.chosen();
        canvas.redraw();
    }

    private void take(int index) {
        key = scene.items().get(index).key();
        reveal(index);
        access.chosen();
        canvas.redraw();
        chosen.accept(scene.items().get(index).key());
    }

    private void key(Event event) {
        int from = chosenIndex();
        int last = scene.items().size() - 1;
        if (last < 0) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> move(from, Compass.Way.LEFT);
        case SWT.ARROW_RIGHT -> move(from, Compass.Way.RIGHT);
        case SWT.ARROW_UP -> move(from, Compass.Way.UP);
        case SWT.ARROW_DOWN -> move(from, Compass.Way.DOWN);
        case SWT.PAGE_UP -> page(from, -1);
        case SWT.PAGE_DOWN -> page(from, 1);
        case SWT.HOME -> take(0);
        case SWT.END -> take(last);
        case SWT.CR, SWT.KEYPAD_CR -> {
            if (from >= 0) {
                opened.accept(scene.items().get(from).key());
            }
        }
        default -> {
            // the workbench's keys
        }
        }
    }

    private void move(int from, Compass.Way way) {
        int to = from < 0 ? 0 : Compass.next(scene, from, way);
        if (to != from) {
            take(to);
        }
    }

    private void page(int from, int direction) {
        int to = Math.max(0, from);
        int target = scene.items().get(to).box().y() + direction * canvas.getClientArea().height;
        while (to + direction >= 0 && to + direction < scene.items().size()
                && (scene.items().get(to).box().y() - target) * direction < 0) {
            to += direction;
        }
        if (to != from) {
            take(to);
        }
    }

    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
        default -> false;
        };
    }

    private void mouseDown(Event event) {
        int index = at(new Point(event.x, event.y));
        if (index >= 0) {
            take(index);
        }
        canvas.setFocus();
    }

    private void mouseDoubleClick(Event event) {
        int index = at(new Point(event.x, event.y));
        if (index >= 0 && event.button == 1) {
            opened.accept(scene.items().get(index).key());
        }
    }

    private @Nullable String tip(Scene.Item item) {
        String tip = isAtCursor(item) ? (item.tip() + "\nWhat the cursor stands in belongs here").strip() : item.tip();
        return tip.isEmpty() ? null : tip.replace("&", "&&");
    }

    private void mouseMove(Event event) {
        int index = at(new Point(event.x, event.y));
        String tip = index < 0 ? null : tip(scene.items().get(index));
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }
}
