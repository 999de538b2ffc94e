package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys, as a keyboard does: whatever has the focus gets them. Not on the user interface's thread. */
final class Keys {
    private Keys() {
    }

    static void type(String text) {
        text.chars().forEach(each -> {
            if ("{}\"".indexOf(each) >= 0) {
                hold(SWT.SHIFT, (char) each, 0);
            } else if (Character.isUpperCase(each)) {
                hold(SWT.SHIFT, Character.toLowerCase((char) each), 0);
            } else {
                stroke((char) each, 0);
            }
        });
        settle();
    }

    /** Presses a key such as <code>SWT.ARROW_DOWN</code> or <code>SWT.ESC</code>. */
    static void press(int key) {
        stroke('\0', key);
        settle();
    }

    /** Presses a letter while Alt is held. */
    static void alt(char letter) {
        hold(SWT.ALT, letter, 0);
        settle();
    }

    /** Presses a character while Ctrl is held. */
    static void control(char character) {
        hold(SWT.CTRL, character, 0);
        settle();
    }

    /** Presses a letter while Ctrl and Shift are held. */
    static void controlShift(char letter) {
        post(SWT.KeyDown, '\0', SWT.CTRL);
        hold(SWT.SHIFT, letter, 0);
        post(SWT.KeyUp, '\0', SWT.CTRL);
        settle();
    }

    private static void hold(int modifier, char character, int key) {
        post(SWT.KeyDown, '\0', modifier);
        stroke(character, key);
        post(SWT.KeyUp, '\0', modifier);
    }

    private static void stroke(char character, int key) {
        post(SWT.KeyDown, character, key);
        post(SWT.KeyUp, character, key);
    }

    private static void post(int type, char character, int key) {
        Event event = new Event();
        event.type = type;
        event.character = character;
        event.keyCode = key;
        // On the user interface's thread: GTK takes events from no other, whatever SWT allows.
        Ui.run(() -> assertTrue(Display.getCurrent().post(event), "no key: " + (int) character + " " + key));
    }

    /** Until all events that are there have been heard. */
    private static void settle() {
        Ui.run(() -> {
            while (Display.getCurrent().readAndDispatch()) {
                // until nothing is left
            }
        });
    }
}
