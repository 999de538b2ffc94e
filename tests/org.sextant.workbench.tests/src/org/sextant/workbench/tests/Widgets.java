package org.sextant.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds controls as people do, by the words beside and on them, and uses them. On the user interface's thread only. */
final class Widgets {
    private static final int DRAWN_MS = 400;
    private static final Path SHOTS = Path.of("target", "shots");

    private Widgets() {
    }

    /** The open window with a title. */
    static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(each -> each.getText().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no window " + title + " in "
                        + Arrays.stream(Display.getCurrent().getShells()).map(Shell::getText).toList()));
    }

    static boolean isOpen(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .anyMatch(each -> each.getText().equals(title));
    }

    /** Closes what a test that failed may have left open above the workbench's window. */
    static void closeDialogs() {
        Shell window = Ui.window().getShell();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.getParent() == window && shell.isVisible() && shell.getText().length() > 0) {
                shell.close();
            }
        }
    }

    /** All controls of a kind within another, in order. */
    static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }

    /** The control of a kind that stands behind a label, or is in what stands there. */
    static <T extends Control> T labelled(Composite parent, String label, Class<T> type) {
        for (Label each : all(parent, Label.class)) {
            if (each.getText().replace("&", "").equals(label)) {
                Control[] siblings = each.getParent().getChildren();
                Control next = siblings[Arrays.asList(siblings).indexOf(each) + 1];
                return type.isInstance(next) ? type.cast(next) : all((Composite) next, type).getFirst();
            }
        }
        throw new AssertionError("no label " + label + " in "
                + all(parent, Label.class).stream().map(Label::getText).toList());
    }

    static Button button(Composite parent, String text) {
        return all(parent, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    static void press(Button button) {
        if (!button.isEnabled()) {
            throw new AssertionError(button.getText() + " cannot be pressed");
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    static void choose(Combo combo, String item) {
        int index = combo.indexOf(item);
        if (index < 0) {
            throw new AssertionError(item + " is not in " + Arrays.toString(combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Types a text and leaves the field with the Enter key. */
    static void enter(Text text, String written) {
        text.setText(written);
        text.notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Keeps a picture of a control as it is drawn, for people to look at; not on the user interface's thread. */
    static void shoot(Supplier<? extends Control> control, String name) {
        CountDownLatch drawn = new CountDownLatch(1);
        Ui.run(() -> Display.getCurrent().timerExec(DRAWN_MS, drawn::countDown));
        try {
            drawn.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Ui.run(() -> save(control.get(), name));
    }

    private static void save(Control control, String name) throws IOException {
        Point size = control.getSize();
        Image image = new Image(control.getDisplay(),
                new ImageData(size.x, size.y, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        image.dispose();
        Files.createDirectories(SHOTS);
        loader.save(SHOTS.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
