package org.sextant.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds widgets as people do, by what they say, and uses them. To be called on the user interface's thread. */
final class Widgets {
    private Widgets() {
    }

    static <T extends Control> T find(Composite in, Class<T> type, Predicate<T> which) {
        List<T> found = all(in, type).stream().filter(which).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName() + " instead of one: " + found);
        }
        return found.getFirst();
    }

    static <T extends Control> List<T> all(Composite in, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                all.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                all.addAll(all(inner, type));
            }
        }
        return all;
    }

    static void press(Composite in, String text) {
        Button button = find(in, Button.class, each -> each.getText().replace("&", "").equals(text));
        button.notifyListeners(SWT.Selection, new Event());
    }
}
