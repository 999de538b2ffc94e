package org.sextant.workbench.outside;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The walk of docs/from-an-empty-file.md: by completion, hover and fixes alone, without knowing the language. What is pressed
 * here is what it says; its pictures are taken on the way.
 */
final class EmptyFileWalk {
    private static final int DOMAINS = 6;

    private final Product product;
    private final Pictures pictures;
    private final Path file;

    private EmptyFileWalk(Product product, Pictures pictures, Path file) {
        this.product = product;
        this.pictures = pictures;
        this.file = file;
    }

    /**
     * Walks.
     *
     * @param product  just started, with the file's folder open
     * @param file     an empty file
     * @param pictures takes the pictures
     */
    static void go(Product product, Path file, Pictures pictures) throws Exception {
        EmptyFileWalk walk = new EmptyFileWalk(product, pictures, file);
        walk.system();
        for (int i = 1; i <= DOMAINS; i++) {
            walk.activity(i);
        }
        walk.look();
        walk.deliver();
    }

    private void system() throws Exception {
        listed("ctrl+space", 2);
        pictures.take("empty-1-what-can-stand-here");
        Product.press("Return");
        product.waitFor("the template", () -> Product.windows() == 1);
        Product.type("Riverside");
        Product.press("Tab");
        Product.type("Riverside Partnership");
        Product.press("Tab", "Return");
        saved("\"Riverside Partnership\" \\{");
    }

    /** The first of what can be done about the line that names the framework. */
    private void activity(int number) throws Exception {
        product.repeat("activity " + number, () -> {
            focus();
            Product.press("Escape", "ctrl+Home", "Down", "ctrl+1");
            if (product.isSoon(() -> Product.windows() > 1)) {
                if (number == 1) {
                    pictures.take("empty-2-what-can-be-done");
                }
                Product.press("Return");
                product.isSoon(() -> Product.windows() == 1 && says("(?s)(.*\nactivity ){" + number + "}.*"));
            }
            return null;
        }, () -> Product.windows() == 1 && says("(?s)(.*\nactivity ){" + number + "}.*"));
    }

    private void look() throws Exception {
        focus();
        Product.press("ctrl+Home", "Down", "Down", "Down", "Down", "Down", "End", "Left", "Left");
        listed("shift+F2", 1);
        pictures.take("empty-3-what-a-domain-is");
        Product.press("Escape");
        product.dismiss(file.getFileName().toString());
    }

    /** The first activity goes from planned to delivering, and gets a lead that nothing describes yet. */
    private void deliver() throws Exception {
        focus();
        Product.press("ctrl+Home", "Down", "Down", "Down", "Down", "Down", "Down", "End", "ctrl+shift+Left");
        Product.type("del");
        listed("ctrl+space", 1);
        Product.press("Return");
        saved("delivering");
        Product.press("Return");
        Product.type("lead Harbour");
        saved("lead +Harbour");
        pictures.take("empty-4-a-name-that-nothing-has");
        product.repeat("the organisation", () -> {
            focus();
            Product.press("ctrl+1");
            if (product.isSoon(() -> Product.windows() > 1)) {
                pictures.take("empty-5-what-can-be-done-about-it");
                Product.press("Return");
                product.isSoon(() -> Product.windows() == 1 && says("(?s).*\norganisation Harbour.*"));
            }
            return null;
        }, () -> Product.windows() == 1 && says("(?s).*\norganisation Harbour.*"));
        Product.press("ctrl+shift+f", "ctrl+Home");
        saved("delivering");
        pictures.take("empty-6-an-activity-in-each-domain");
    }

    /** Presses keys until more windows than one, or than two, are there. */
    private void listed(String keys, int windows) throws Exception {
        product.repeat("what " + keys + " shows", () -> {
            Product.press(keys);
            return null;
        }, () -> Product.windows() > windows);
    }

    private void focus() throws Exception {
        product.focus(file.getFileName().toString());
    }

    private void saved(String pattern) throws Exception {
        product.waitFor(pattern + " in " + file, () -> Product.windows() == 1 && says("(?s).*" + pattern + ".*"));
    }

    private boolean says(String pattern) throws Exception {
        focus();
        Product.press("ctrl+s");
        return Files.readString(file).matches(pattern);
    }
}
